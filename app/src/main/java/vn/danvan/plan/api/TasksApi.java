package vn.danvan.plan.api;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskDetails;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskLists;
import vn.danvan.plan.api.TaskBodies.Count;
import vn.danvan.plan.api.TaskBodies.Entry;
import vn.danvan.plan.api.TaskBodies.TaskDetail;
import vn.danvan.plan.api.TaskBodies.TaskLine;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Listing;
import vn.danvan.platform.api.Paging;

/** Tasks for reading: lists by the filters of the page, one with all that hangs on it, its history. */
@ApiController(about = "Nhiệm vụ")
@RequestMapping(Api.PATH)
class TasksApi {
    private final TaskLists lists;
    private final TaskDetails details;
    private final TaskShapes shapes;

    TasksApi(TaskLists lists, TaskDetails details, TaskShapes shapes) {
        this.lists = lists;
        this.details = details;
        this.shapes = shapes;
    }

    @Doc("Danh sách nhiệm vụ theo trạng thái, đơn vị, kế hoạch, nhãn, chữ; hạn gần nhất trước")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/tasks")
    Listing<TaskLine> list(
            @RequestParam(defaultValue = "OPEN") TaskFilter.State state,
            @Doc("Chủ trì hoặc phối hợp") @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Long plan,
            @Doc("Chương trình hoặc mục tiêu năm") @RequestParam(required = false) @Nullable String tag,
            @Doc("Chữ có trong việc, có dấu hay không dấu") @RequestParam(required = false) @Nullable String q,
            Paging paging,
            Actor actor) {
        var filter = filter(state, unit, plan, tag, q, key(paging));
        return Listing.of(lists.list(actor, filter, paging.oneMore()), paging, TasksApi::place, shapes.lines(actor));
    }

    @Doc("Số nhiệm vụ ở mỗi trạng thái, theo cùng bộ lọc")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/tasks/counts")
    Listing<Count> counts(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Long plan,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String q,
            Actor actor) {
        var counts = lists.counts(actor, filter(TaskFilter.State.OPEN, unit, plan, tag, q, null));
        return Listing.whole(counts.entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getKey().title(), count.getValue()))
                .toList());
    }

    @Doc("Một nhiệm vụ với kỳ hạn, đơn vị, việc con, minh chứng")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/tasks/{id}")
    TaskDetail task(@PathVariable long id, Actor actor) {
        return shapes.detail(actor, new TaskId(id));
    }

    @Doc("Lịch sử của nhiệm vụ, mới nhất trước, tối đa 500 dòng")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/tasks/{id}/history")
    Listing<Entry> history(@PathVariable long id, Actor actor) {
        return Listing.whole(shapes.history(actor, new TaskId(id)));
    }

    @Doc("Các nhãn để chọn: chương trình và mục tiêu năm")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/tags")
    Listing<String> tags(Actor actor) {
        return Listing.whole(details.tags(actor));
    }

    private static TaskFilter filter(
            TaskFilter.State state,
            @Nullable Long unit,
            @Nullable Long plan,
            @Nullable String tag,
            @Nullable String q,
            TaskFilter.@Nullable Key after) {
        return new TaskFilter(
                state,
                unit == null ? null : new UnitId(unit),
                plan == null ? null : new PlanId(plan),
                tag == null || tag.isBlank() ? null : tag,
                q == null || q.isBlank() ? null : q,
                after);
    }

    private static TaskFilter.@Nullable Key key(Paging paging) {
        return paging.dated()
                .map(place -> new TaskFilter.Key(place.day(), place.id()))
                .orElse(null);
    }

    private static String place(Task task) {
        return new Paging.Dated(task.dueOn(), task.id().value()).word();
    }
}
