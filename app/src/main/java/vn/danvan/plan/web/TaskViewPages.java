package vn.danvan.plan.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.organization.Directory;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.TaskViews;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Tab;
import vn.danvan.terms.calendar.WorkingCalendar;

/** The board and the month: the tasks of a list in another shape, by the same filter. */
@Controller
class TaskViewPages {
    private final TaskViews views;
    private final PlanOverview overview;
    private final Directory directory;
    private final Clock clock;

    TaskViewPages(TaskViews views, PlanOverview overview, Directory directory, Clock clock) {
        this.views = views;
        this.overview = overview;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/tasks/board")
    @Requires(Right.PLAN_READ)
    ModelAndView board(AskedTasks asked, Actor actor) {
        var query = asked.open();
        var model = shared(actor, query, "/tasks/board");
        model.put("columns", views.board(actor, query.filter(null)));
        return new ModelAndView("plan/board", model);
    }

    @GetMapping("/tasks/month")
    @Requires(Right.PLAN_READ)
    ModelAndView month(@RequestParam(defaultValue = "") String month, AskedTasks asked, Actor actor) {
        var query = asked.open();
        var model = shared(actor, query, "/tasks/month");
        model.put("month", views.month(actor, query.filter(null), month(month)));
        return new ModelAndView("plan/month", model);
    }

    private Map<String, @Nullable Object> shared(Actor actor, TaskQuery query, String path) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("query", query);
        var units = directory.units(actor.agency());
        model.put("units", units);
        model.put("unitName", overview.unitNames(actor, units));
        model.put("shapes", shapes(query, path));
        return model;
    }

    /** The same tasks as list, board, month and bars over time. */
    static List<Tab> shapes(TaskQuery query, String path) {
        return List.of(
                new Tab("Danh sách", query.address(query.state(), null), path.equals("/tasks"), null),
                new Tab("Bảng", query.address("/tasks/board"), path.equals("/tasks/board"), null),
                new Tab("Lịch tháng", query.address("/tasks/month"), path.equals("/tasks/month"), null),
                new Tab("Biểu đồ thời gian", query.address("/tasks/timeline"), path.equals("/tasks/timeline"), null),
                new Tab("Số liệu", "/tasks/figures", false, null));
    }

    /** The month of the address; this one where it names none that the calendar knows. */
    private YearMonth month(String words) {
        try {
            var month = YearMonth.parse(words);
            return WorkingCalendar.covers(month.atDay(1)) ? month : YearMonth.now(clock);
        } catch (DateTimeException e) {
            return YearMonth.now(clock);
        }
    }
}
