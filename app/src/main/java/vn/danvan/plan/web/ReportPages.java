package vn.danvan.plan.web;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.danvan.documents.docx.DocxWriter;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.PdfWriter;
import vn.danvan.documents.write.Sheets;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.report.PlanReports;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Downloads;
import vn.danvan.platform.web.Missing;

/** The progress report of a plan, to go on editing or to print. */
@Controller
class ReportPages {

    private final PlanReports reports;

    ReportPages(PlanReports reports) {
        this.reports = reports;
    }

    @GetMapping("/plans/{id}/progress.docx")
    @Requires(Right.PLAN_READ)
    ResponseEntity<Resource> docx(@PathVariable long id, Actor actor) {
        return Downloads.of(
                "bao-cao-tien-do.docx",
                Downloads.DOCX,
                new ByteArrayResource(DocxWriter.write(Sheets.of(draft(actor, id)))));
    }

    @GetMapping("/plans/{id}/progress.pdf")
    @Requires(Right.PLAN_READ)
    ResponseEntity<Resource> pdf(@PathVariable long id, Actor actor) {
        var pdf = new ByteArrayResource(PdfWriter.write(Sheets.of(draft(actor, id))));
        return Downloads.of("bao-cao-tien-do.pdf", "application/pdf", pdf);
    }

    private Draft draft(Actor actor, long plan) {
        return reports.progress(actor, new PlanId(plan)).orElseThrow(() -> new Missing("report of plan", plan));
    }
}
