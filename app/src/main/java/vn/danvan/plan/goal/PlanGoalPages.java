package vn.danvan.plan.goal;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanUnits;
import vn.danvan.platform.SiteAddress;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.sheet.SheetCell;
import vn.danvan.platform.sheet.SheetFormat;
import vn.danvan.platform.web.TableFiles;

/** All goals of a plan, and how far each is. */
@Controller
class PlanGoalPages {
    private static final List<String> COLUMNS =
            List.of("Chỉ tiêu", "Đã đếm", "Tổng số", "Đạt", "Kết luận", "Việc", "Chủ trì", "Địa chỉ");

    private final GoalViews views;
    private final PlanUnits units;
    private final SiteAddress site;

    PlanGoalPages(GoalViews views, PlanUnits units, SiteAddress site) {
        this.views = views;
        this.units = units;
        this.site = site;
    }

    @GetMapping("/plans/{id}/goals")
    @Requires(Right.PLAN_READ)
    ModelAndView page(@PathVariable long id, Actor actor) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("view", views.of(actor, new PlanId(id)));
        model.put("unitName", units.names(actor.agency()));
        return new ModelAndView("plan/planGoals", model);
    }

    @GetMapping("/plans/{id}/goals.xlsx")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> file(@PathVariable long id, Actor actor) {
        var names = units.names(actor.agency());
        var rows = views.of(actor, new PlanId(id)).lines().stream().map(line -> row(line, names));
        return TableFiles.of(SheetFormat.XLSX, "chi-tieu", "Chỉ tiêu", COLUMNS, rows);
    }

    private List<SheetCell> row(GoalViews.Line line, Function<UnitId, String> names) {
        var standing = line.standing();
        var task = line.task();
        return List.of(
                SheetCell.of(standing.goal().asked().words()),
                SheetCell.of(standing.counted()),
                SheetCell.of(standing.goal().base()),
                SheetCell.of(standing.value()),
                SheetCell.of(standing.isReached() ? "Đạt" : "Chưa đạt"),
                SheetCell.of(task.text()),
                SheetCell.of(task.lead() == null ? "Chưa giao" : names.apply(task.lead())),
                SheetCell.of(site.link("/tasks/" + task.id())));
    }
}
