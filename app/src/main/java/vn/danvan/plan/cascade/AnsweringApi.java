package vn.danvan.plan.cascade;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.cascade.CascadeBodies.ObligationDetail;
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

/** What the agency below does with an obligation. */
@ApiController(about = "Nhiệm vụ cấp trên giao")
@RequestMapping(Api.PATH + "/obligations/{id}")
class AnsweringApi {
    private final ObligationAnswering answering;
    private final CascadeShapes shapes;

    AnsweringApi(ObligationAnswering answering, CascadeShapes shapes) {
        this.answering = answering;
        this.shapes = shapes;
    }

    @Doc("Cơ quan nhận báo đã nhận")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PostMapping("/receipt")
    ObligationDetail receive(@PathVariable long id, Expected expected, Actor actor) {
        var o = new ObligationId(id);
        return shapes.answer(actor, o, expected.sent("receipt"), () -> answering.receive(actor, o, expected.version()));
    }

    @Doc("Trả lời không thuộc thẩm quyền; cơ quan giao quyết định")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PostMapping("/refusal")
    ObligationDetail refuse(@PathVariable long id, @RequestBody CascadeBodies.Why why, Expected expected, Actor actor) {
        var o = new ObligationId(id);
        return shapes.answer(
                actor, o, expected.sent(why), () -> answering.refuse(actor, o, why.reason(), expected.version()));
    }

    @Doc("Gắn việc của kế hoạch mình làm việc đáp ứng")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PostMapping("/answers")
    ObligationDetail link(
            @PathVariable long id, @RequestBody CascadeBodies.Links links, Expected expected, Actor actor) {
        var o = new ObligationId(id);
        var tasks = links.tasks().stream().map(TaskId::new).toList();
        return shapes.answer(actor, o, expected.sent(links), () -> answering.link(actor, o, tasks, expected.version()));
    }

    @Doc("Tạo việc đáp ứng trong một kế hoạch đã duyệt của mình")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PostMapping("/tasks")
    ObligationDetail make(
            @PathVariable long id,
            @RequestBody CascadeBodies.NewTask typed,
            Expected expected,
            Mark mark,
            Actor actor) {
        var o = new ObligationId(id);
        var lead = typed.lead() == null ? null : new UnitId(typed.lead());
        var task = new NewAnswer(new PlanId(typed.plan()), typed.text(), typed.dues(), lead);
        return shapes.answer(
                actor, o, expected.sent(typed), () -> answering.make(actor, o, task, expected.version(), mark.value()));
    }

    @Doc("Ghi nhận đã xong bằng kết quả và văn bản chứng minh")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PostMapping("/completion")
    ObligationDetail complete(
            @PathVariable long id, @RequestBody CascadeBodies.Completion done, Expected expected, Actor actor) {
        var o = new ObligationId(id);
        return shapes.answer(
                actor,
                o,
                expected.sent(done),
                () -> answering.complete(actor, o, done.words(), done.symbol(), expected.version()));
    }
}
