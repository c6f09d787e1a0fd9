package vn.danvan.plan.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.organization.Directory;
import vn.danvan.plan.PlanUnits;
import vn.danvan.platform.SiteAddress;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.sheet.SheetCell;
import vn.danvan.platform.sheet.SheetFormat;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.TableFiles;

/** All figures of a period, and for each the records that it counts. */
@Controller
class FigurePages {
    private static final List<String> COLUMNS = List.of("Việc", "Ngày", "Chủ trì", "Nội dung", "Số lượng", "Địa chỉ");

    private final FigureDesk desk;
    private final Directory directory;
    private final PlanUnits units;
    private final SiteAddress site;
    private final Clock clock;

    FigurePages(FigureDesk desk, Directory directory, PlanUnits units, SiteAddress site, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.units = units;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/tasks/figures")
    @Requires(Right.FIGURE_READ)
    ModelAndView all(
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(required = false) @Nullable Long unit,
            Actor actor) {
        var query = FigureQuery.read(first, last, unit, "", LocalDate.now(clock));
        return page("plan/figures", query, actor).addObject("lines", desk.all(actor, query.period(), query.unit()));
    }

    @GetMapping("/tasks/figures/{code}")
    @Requires(Right.PLAN_READ)
    ModelAndView one(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String after,
            Actor actor) {
        var query = FigureQuery.read(first, last, unit, after, LocalDate.now(clock));
        var figure = find(code);
        var found = desk.page(actor, figure, query.period(), query.unit(), query.after());
        var more = found.size() > FigureDesk.PAGE;
        var shown = more ? found.subList(0, FigureDesk.PAGE) : found;
        return page("plan/figure", query, actor)
                .addObject("figure", new ShownFigure(figure.code(), figure.title(), figure.countedIn()))
                .addObject("count", desk.count(actor, figure, query.period(), query.unit()))
                .addObject("records", shown)
                .addObject("later", more ? query.address("/tasks/figures/" + code, key(shown.getLast())) : null);
    }

    /** Exactly the records of the page, all pages of it. */
    @GetMapping("/tasks/figures/{code}/records.xlsx")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> file(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(required = false) @Nullable Long unit,
            Actor actor) {
        var query = FigureQuery.read(first, last, unit, "", LocalDate.now(clock));
        var figure = find(code);
        var names = units.names(actor.agency());
        var rows =
                desk.all(actor, figure, query.period(), query.unit()).stream().map(record -> row(record, names));
        return TableFiles.of(SheetFormat.XLSX, "so-lieu", figure.title(), COLUMNS, rows);
    }

    private List<SheetCell> row(Counted record, Function<UnitId, String> names) {
        return List.of(
                SheetCell.of(record.text()),
                SheetCell.of(record.day()),
                SheetCell.of(record.lead() == null ? "" : names.apply(record.lead())),
                SheetCell.of(record.detail()),
                SheetCell.of(record.amount()),
                SheetCell.of(site.link("/tasks/" + record.task())));
    }

    private ModelAndView page(String view, FigureQuery query, Actor actor) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("query", query);
        var today = directory.units(actor.agency());
        model.put("units", today);
        model.put("unitName", units.names(actor.agency(), today));
        return new ModelAndView(view, model);
    }

    private PlanFigure find(String code) {
        return desk.find(code).orElseThrow(() -> new Missing("figure", code));
    }

    private static CountedRecords.Key key(Counted record) {
        return new CountedRecords.Key(record.day(), record.key());
    }
}
