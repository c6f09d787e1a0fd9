package vn.danvan.plan.api;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.documents.docx.DocxWriter;
import vn.danvan.documents.write.PdfWriter;
import vn.danvan.documents.write.Sheets;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.api.PlanBodies.PlanDetail;
import vn.danvan.plan.api.PlanBodies.PlanLine;
import vn.danvan.plan.api.PlanBodies.SourceBody;
import vn.danvan.plan.report.PlanReports;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Listing;
import vn.danvan.platform.files.FileStore;
import vn.danvan.platform.web.Downloads;
import vn.danvan.platform.web.Missing;

/** Plans for reading: as they stand, as they were brought, how far they are. */
@ApiController(about = "Kế hoạch")
@RequestMapping(Api.PATH + "/plans")
class PlansApi {

    private final PlanOverview overview;
    private final PlanReports reports;
    private final FileStore files;
    private final PlanShapes shapes;

    PlansApi(PlanOverview overview, PlanReports reports, FileStore files, PlanShapes shapes) {
        this.overview = overview;
        this.reports = reports;
        this.files = files;
        this.shapes = shapes;
    }

    @Doc("Các kế hoạch của cơ quan, năm mới nhất trước, tối đa 200")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping
    Listing<PlanLine> list(
            @Doc("Chữ có trong tên hoặc số ký hiệu") @RequestParam(defaultValue = "") String q, Actor actor) {
        return Listing.whole(
                overview.plans(actor, q).stream().map(PlanShapes::line).toList());
    }

    @Doc("Một kế hoạch với các phần, đơn vị, tiến độ và nhiệm vụ")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/{id}")
    PlanDetail plan(@PathVariable long id, Actor actor) {
        return shapes.plan(actor, overview.plan(actor, new PlanId(id)));
    }

    @Doc("Toàn văn của kế hoạch và chỗ của mỗi việc trong đó")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/{id}/source")
    SourceBody source(@PathVariable long id, Actor actor) {
        return PlanShapes.source(overview.source(actor, new PlanId(id)));
    }

    @Doc("Tệp kế hoạch như khi tải lên")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@PathVariable long id, Actor actor) {
        var revision = overview.shownRevision(actor, new PlanId(id));
        return Downloads.of(revision.fileName(), "application/octet-stream", files.get(revision.file()));
    }

    /** As which file a report comes. */
    enum Format {
        DOCX,
        PDF
    }

    @Doc("Báo cáo tiến độ của kế hoạch, thành văn bản hành chính")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/{id}/report")
    ResponseEntity<Resource> report(
            @PathVariable long id, @RequestParam(defaultValue = "DOCX") Format format, Actor actor) {
        var draft = reports.progress(actor, new PlanId(id)).orElseThrow(() -> new Missing("report of plan", id));
        var sheets = Sheets.of(draft);
        return switch (format) {
            case DOCX ->
                Downloads.of("bao-cao-tien-do.docx", Downloads.DOCX, new ByteArrayResource(DocxWriter.write(sheets)));
            case PDF ->
                Downloads.of("bao-cao-tien-do.pdf", "application/pdf", new ByteArrayResource(PdfWriter.write(sheets)));
        };
    }
}
