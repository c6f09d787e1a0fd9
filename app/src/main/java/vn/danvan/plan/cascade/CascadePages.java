package vn.danvan.plan.cascade;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.Task;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.sheet.SheetFormat;
import vn.danvan.platform.web.Tab;

/** How far the duties of a plan are covered: by agencies below, and by the units of the own agency. */
@Controller
class CascadePages {
    private static final int ROWS = 40;
    private static final int TABLE_ROWS = 20;
    private static final int TABLE_COLUMNS = 6;

    private final CoverageViews views;
    private final CoverageFiles files;
    private final SendingDown sending;
    private final PlanOverview plans;

    CascadePages(CoverageViews views, CoverageFiles files, SendingDown sending, PlanOverview plans) {
        this.views = views;
        this.files = files;
        this.sending = sending;
        this.plans = plans;
    }

    @GetMapping("/plans/{id}/cascade")
    @Requires(Right.PLAN_READ)
    ModelAndView page(
            @PathVariable long id,
            @RequestParam(defaultValue = "DUTIES") CascadeView view,
            @RequestParam(defaultValue = "false") boolean gap,
            @RequestParam(defaultValue = "0") int rows,
            @RequestParam(defaultValue = "0") int columns,
            Actor actor) {
        var plan = new PlanId(id);
        var query = new CascadeQuery(plan, view, gap, rows, columns);
        var whole = views.of(actor, plan);
        var sums = gap ? whole.gaps() : whole;
        var model = new HashMap<String, @Nullable Object>();
        model.put("plan", whole.plan());
        model.put("whole", whole.whole());
        model.put("names", whole.names());
        model.put("query", query);
        model.put("canSend", !sending.below(actor).isEmpty());
        model.put("tabs", tabs(query));
        switch (view) {
            case DUTIES -> model.put("duties", Slice.of(sums.duties(), rows, ROWS));
            case AGENCIES -> model.put("agencies", Slice.of(sums.agencies(), rows, ROWS));
            case TABLE -> table(model, plan, sums, query);
            case UNITS -> units(model, actor, plan, query);
        }
        return new ModelAndView("plan/cascade/coverage", model);
    }

    private void table(Map<String, @Nullable Object> model, PlanId plan, CoverageViews.Sums sums, CascadeQuery query) {
        var duties = Slice.of(sums.duties(), query.rows(), TABLE_ROWS);
        var agencies = Slice.of(sums.agencies(), query.columns(), TABLE_COLUMNS);
        model.put("duties", duties);
        model.put("agencies", agencies);
        model.put("table", views.table(plan, duties.shown(), agencies.shown()));
    }

    private void units(Map<String, @Nullable Object> model, Actor actor, PlanId plan, CascadeQuery query) {
        var tasks = tasks(actor, plan).stream()
                .filter(task -> !query.gap()
                        || (task.lead() == null && task.cooperating().isEmpty()))
                .toList();
        model.put("tasks", Slice.of(tasks, query.rows(), ROWS));
        model.put("unitName", plans.unitNames(actor));
    }

    private List<Task> tasks(Actor actor, PlanId plan) {
        return plans.plan(actor, plan).sections().stream()
                .flatMap(section -> section.tasks().stream())
                .distinct()
                .toList();
    }

    private static List<Tab> tabs(CascadeQuery query) {
        return Arrays.stream(CascadeView.values())
                .map(view -> new Tab(view.title(), query.by(view).address(), view == query.view()))
                .toList();
    }

    @GetMapping("/plans/{id}/cascade.xlsx")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> xlsx(@PathVariable long id, Actor actor) {
        return files.ofAgencies(SheetFormat.XLSX, views.of(actor, new PlanId(id)));
    }

    @GetMapping("/plans/{id}/cascade.csv")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> csv(@PathVariable long id, Actor actor) {
        return files.ofAgencies(SheetFormat.CSV, views.of(actor, new PlanId(id)));
    }

    @GetMapping("/plans/{id}/cascade-units.xlsx")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> units(@PathVariable long id, Actor actor) {
        return files.ofUnits(tasks(actor, new PlanId(id)), plans.unitNames(actor));
    }
}
