package vn.danvan.worklist.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.platform.SiteAddress;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.sheet.SheetCell;
import vn.danvan.platform.sheet.SheetFormat;
import vn.danvan.platform.web.Downloads;
import vn.danvan.platform.web.TableFiles;
import vn.danvan.worklist.WorkCalendar;
import vn.danvan.worklist.WorkFilter.Scope;
import vn.danvan.worklist.WorkLine;
import vn.danvan.worklist.Worklist;

/** The list of a page as a file: exactly its filter, all pages of it. */
@Controller
class WorkFiles {
    static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private static final List<String> COLUMNS =
            List.of("Việc", "Hạn", "Trạng thái", "Chủ trì", "Nguồn", "Mục", "Điều luật", "Làm thay", "Địa chỉ");

    private final Worklist worklist;
    private final WorkCalendar calendar;
    private final SiteAddress site;
    private final Clock clock;

    WorkFiles(Worklist worklist, WorkCalendar calendar, SiteAddress site, Clock clock) {
        this.worklist = worklist;
        this.calendar = calendar;
        this.site = site;
        this.clock = clock;
    }

    @Requires({})
    @GetMapping("/work/list.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> query, Actor actor) {
        return table(SheetFormat.CSV, lines(query, actor));
    }

    @Requires({})
    @GetMapping("/work/list.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam MultiValueMap<String, String> query, Actor actor) {
        return table(SheetFormat.XLSX, lines(query, actor));
    }

    @Requires({})
    @GetMapping("/work/list.ics")
    ResponseEntity<byte[]> ics(@RequestParam MultiValueMap<String, String> query, Actor actor) {
        var content = calendar.of("Việc đang mở", lines(query, actor)).getBytes(UTF_8);
        return Downloads.of(name() + ".ics", CALENDAR.toString(), content);
    }

    private List<WorkLine> lines(MultiValueMap<String, String> query, Actor actor) {
        return worklist.all(actor, WorkQuery.read(query, Scope.MINE));
    }

    private ResponseEntity<byte[]> table(SheetFormat format, List<WorkLine> lines) {
        var names = worklist.unitNames(lines);
        return TableFiles.of(
                format, name(), "Việc đang mở", COLUMNS, lines.stream().map(line -> row(line, names)));
    }

    private List<SheetCell> row(WorkLine line, Map<UnitId, String> names) {
        return List.of(
                SheetCell.of(line.title()),
                SheetCell.of(line.dueOn()),
                SheetCell.of(line.stage()),
                SheetCell.of(line.leads().stream().map(names::get).collect(Collectors.joining("; "))),
                SheetCell.of(line.source()),
                SheetCell.of(line.place()),
                SheetCell.of(line.article()),
                SheetCell.of(line.insteadOf()),
                SheetCell.of(site.link(line.path())));
    }

    private String name() {
        return "viec-" + LocalDate.now(clock);
    }
}
