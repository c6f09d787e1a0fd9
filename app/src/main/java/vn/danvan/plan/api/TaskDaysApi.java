package vn.danvan.plan.api;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvan.plan.TaskDays;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.api.TaskBodies.TaskDetail;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Expected;

/** The days on which a task is due: moved, asked for, done. */
@ApiController(about = "Nhiệm vụ")
@RequestMapping(Api.PATH + "/tasks/{id}")
class TaskDaysApi {
    private final TaskDays days;
    private final TaskAnswers answers;

    TaskDaysApi(TaskDays days, TaskAnswers answers) {
        this.days = days;
        this.answers = answers;
    }

    @Doc("Đổi hạn, kèm lý do")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PutMapping("/dues")
    TaskDetail reschedule(
            @PathVariable long id, @RequestBody TaskRequests.Reschedule typed, Expected expected, Actor actor) {
        var task = new TaskId(id);
        return answers.answer(
                actor,
                task,
                expected.sent(typed),
                () -> days.reschedule(actor, task, typed.dues(), typed.reason(), expected.version()));
    }

    @Doc("Đề nghị đổi hạn")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_WORK)
    @PostMapping("/due-requests")
    TaskDetail ask(@PathVariable long id, @RequestBody TaskRequests.Reschedule typed, Expected expected, Actor actor) {
        var task = new TaskId(id);
        return answers.answer(
                actor,
                task,
                expected.sent(typed),
                () -> days.ask(actor, task, typed.dues(), typed.reason(), expected.version()));
    }

    @Doc("Đồng ý hoặc không đồng ý đề nghị đổi hạn")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PostMapping("/due-requests/decision")
    TaskDetail decide(@PathVariable long id, @RequestBody TaskRequests.Decision typed, Expected expected, Actor actor) {
        var task = new TaskId(id);
        return answers.answer(
                actor,
                task,
                expected.sent(typed),
                () -> days.decide(actor, task, typed.granted(), typed.reason(), expected.version()));
    }

    @Doc("Báo xong một kỳ hạn")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_WORK)
    @PostMapping("/dues/{due}/done")
    TaskDetail completeDue(@PathVariable long id, @PathVariable long due, Expected expected, Actor actor) {
        var task = new TaskId(id);
        return answers.answer(
                actor, task, expected.sent(due), () -> days.completeDue(actor, task, due, expected.version()));
    }
}
