package vn.danvan.plan.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.danvan.documents.docx.DocxWriter;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.PdfWriter;
import vn.danvan.documents.write.Sheets;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanUnits;
import vn.danvan.platform.SiteAddress;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.sheet.SheetCell;
import vn.danvan.platform.sheet.SheetFormat;
import vn.danvan.platform.web.Downloads;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.TableFiles;

/** A plan as files: the paper itself, the table of its duties, its dates. */
@Controller
class PlanExportPages {
    private static final List<String> COLUMNS = List.of(
            "Nhiệm vụ",
            "Mục",
            "Chủ trì",
            "Phối hợp",
            "Thời hạn",
            "Hạn tới",
            "Trạng thái",
            "Sản phẩm",
            "Kết quả",
            "Bổ sung theo",
            "Địa chỉ");

    private final PlanFiles files;
    private final PlanCalendar calendar;
    private final PlanUnits units;
    private final SiteAddress site;

    PlanExportPages(PlanFiles files, PlanCalendar calendar, PlanUnits units, SiteAddress site) {
        this.files = files;
        this.calendar = calendar;
        this.units = units;
        this.site = site;
    }

    @GetMapping("/plans/{id}/plan.docx")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> docx(@PathVariable long id, Actor actor) {
        return Downloads.of("ke-hoach.docx", Downloads.DOCX, DocxWriter.write(Sheets.of(paper(actor, id))));
    }

    @GetMapping("/plans/{id}/plan.pdf")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> pdf(@PathVariable long id, Actor actor) {
        return Downloads.of("ke-hoach.pdf", "application/pdf", PdfWriter.write(Sheets.of(paper(actor, id))));
    }

    @GetMapping("/plans/{id}/tasks.xlsx")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> table(@PathVariable long id, Actor actor) {
        var duties = files.duties(actor, new PlanId(id)).orElseThrow(() -> new Missing("duties of plan", id));
        var names = units.names(actor.agency());
        return TableFiles.of(
                SheetFormat.XLSX,
                "phan-cong-nhiem-vu",
                "Phân công nhiệm vụ",
                COLUMNS,
                duties.stream().map(duty -> row(duty, names)));
    }

    @GetMapping("/plans/{id}/dates.ics")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> dates(@PathVariable long id, Actor actor) {
        var dates = files.dates(actor, new PlanId(id)).orElseThrow(() -> new Missing("dates of plan", id));
        return Downloads.of(
                "han-ke-hoach.ics",
                "text/calendar;charset=UTF-8",
                calendar.of(dates).getBytes(UTF_8));
    }

    private Draft paper(Actor actor, long id) {
        return files.paper(actor, new PlanId(id)).orElseThrow(() -> new Missing("paper of plan", id));
    }

    private List<SheetCell> row(Duty duty, Function<UnitId, String> names) {
        return List.of(
                SheetCell.of(duty.text()),
                SheetCell.of(duty.numbering().words()),
                SheetCell.of(duty.lead() == null ? "Chưa giao" : names.apply(duty.lead())),
                SheetCell.of(duty.cooperating().stream().map(names).collect(Collectors.joining("; "))),
                SheetCell.of(duty.dues()),
                SheetCell.of(duty.dueOn()),
                SheetCell.of(duty.status().title()),
                SheetCell.of(duty.product()),
                SheetCell.of(duty.result()),
                SheetCell.of(duty.basis()),
                SheetCell.of(site.link("/tasks/" + duty.id())));
    }
}
