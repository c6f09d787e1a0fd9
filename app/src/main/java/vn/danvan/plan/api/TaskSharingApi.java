package vn.danvan.plan.api;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvan.plan.TaskAssignment;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.api.TaskBodies.TaskDetail;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Expected;
import vn.danvan.platform.api.Mark;

/** Who does a task: its units, its pieces, the part of each co-operating unit. */
@ApiController(about = "Nhiệm vụ")
@RequestMapping(Api.PATH + "/tasks/{id}")
class TaskSharingApi {
    private final TaskAssignment assignment;
    private final TaskAnswers answers;

    TaskSharingApi(TaskAssignment assignment, TaskAnswers answers) {
        this.assignment = assignment;
        this.answers = answers;
    }

    @Doc("Giao đơn vị chủ trì và các đơn vị phối hợp")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PutMapping("/units")
    TaskDetail assign(
            @PathVariable long id, @RequestBody TaskRequests.Assignment units, Expected expected, Actor actor) {
        var task = new TaskId(id);
        var others = units.cooperating().stream().map(UnitId::new).toList();
        return answers.answer(
                actor,
                task,
                expected.sent(units),
                () -> assignment.assign(actor, task, unit(units.lead()), others, expected.version()));
    }

    @Doc("Chia một việc con, giao cho một đơn vị")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_WORK)
    @PostMapping("/pieces")
    TaskDetail divide(
            @PathVariable long id,
            @RequestBody TaskRequests.NewPiece typed,
            Expected expected,
            Mark mark,
            Actor actor) {
        var task = new TaskId(id);
        var piece = new TaskAssignment.Piece(typed.text(), unit(typed.lead()), typed.dues());
        return answers.answer(
                actor,
                task,
                expected.sent(typed),
                () -> assignment.divide(actor, task, piece, expected.version(), mark.value()));
    }

    @Doc("Đơn vị phối hợp báo xong phần của mình")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_WORK)
    @PostMapping("/cooperation/{unit}")
    TaskDetail complete(
            @PathVariable long id, @PathVariable long unit, @RequestBody TaskRequests.PartDone part, Actor actor) {
        var task = new TaskId(id);
        return answers.answer(
                actor, task, part, () -> assignment.complete(actor, task, new UnitId(unit), part.result()));
    }

    private static @Nullable UnitId unit(@Nullable Long id) {
        return id == null ? null : new UnitId(id);
    }
}
