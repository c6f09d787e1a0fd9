package vn.danvan.plan.api;

import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvan.plan.Deliverable;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskShaping;
import vn.danvan.plan.TaskWork;
import vn.danvan.plan.api.TaskBodies.TaskDetail;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Expected;
import vn.danvan.platform.api.Mark;

/** The work on a task: its status, notes on it, what it brings. */
@ApiController(about = "Nhiệm vụ")
@RequestMapping(Api.PATH + "/tasks/{id}")
class TaskActsApi {
    private final TaskWork work;
    private final TaskShaping shaping;
    private final TaskAnswers answers;

    TaskActsApi(TaskWork work, TaskShaping shaping, TaskAnswers answers) {
        this.work = work;
        this.shaping = shaping;
        this.answers = answers;
    }

    @Doc("Nhận việc, trình, duyệt, trả lại, huỷ, mở lại: một bước trong bảng trạng thái")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_WORK)
    @PostMapping("/acts")
    TaskDetail act(@PathVariable long id, @RequestBody TaskRequests.Act act, Expected expected, Actor actor) {
        var task = new TaskId(id);
        return answers.answer(
                actor,
                task,
                expected.sent(act),
                () -> work.act(actor, task, act.act(), act.reason(), expected.version()));
    }

    @Doc("Ghi chú vào lịch sử của nhiệm vụ, báo cho những người được nhắc tên")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_WORK)
    @PostMapping("/notes")
    TaskDetail note(@PathVariable long id, @RequestBody TaskRequests.Note note, Mark mark, Actor actor) {
        var task = new TaskId(id);
        var chosen = Objects.requireNonNullElse(note.named(), List.<Long>of());
        var named = chosen.stream().map(OfficerId::new).toList();
        return answers.answer(actor, task, note, () -> work.note(actor, task, note.note(), named, mark.value()));
    }

    @Doc("Sản phẩm, cách đánh giá, kết quả, nhãn của nhiệm vụ")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_WORK)
    @PutMapping("/deliverable")
    TaskDetail describe(
            @PathVariable long id, @RequestBody TaskRequests.NewDeliverable typed, Expected expected, Actor actor) {
        var task = new TaskId(id);
        if (!Deliverable.isPossible(typed.points())) {
            throw answers.refusal("task.points", String.valueOf(typed.points()));
        }
        var deliverable = new Deliverable(
                typed.product(), typed.measure(), typed.result(), typed.code(), typed.points(), typed.tags());
        return answers.answer(
                actor,
                task,
                expected.sent(typed),
                () -> shaping.describe(actor, task, deliverable, expected.version()));
    }
}
