package vn.danvan.plan.cascade;

import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.cascade.CascadeBodies.ObligationDetail;
import vn.danvan.plan.cascade.CascadeBodies.SentBody;
import vn.danvan.plan.cascade.Sending.Result;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Expected;
import vn.danvan.platform.api.Mark;

/** What the agency above does: hands duties down, and deals with what it has sent. */
@ApiController(about = "Nhiệm vụ cấp trên giao")
@RequestMapping(Api.PATH)
class SteeringApi {
    private final SendingDown sending;
    private final ObligationSteering steering;
    private final CascadeShapes shapes;

    SteeringApi(SendingDown sending, ObligationSteering steering, CascadeShapes shapes) {
        this.sending = sending;
        this.steering = steering;
        this.shapes = shapes;
    }

    @Doc("Giao nhiệm vụ của kế hoạch đã duyệt cho cơ quan trực thuộc; lượt đã giao giữ nguyên")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PostMapping("/plans/{id}/obligations")
    SentBody send(@PathVariable long id, @RequestBody CascadeBodies.NewSending typed, Mark mark, Actor actor) {
        var wish = new Sending(
                new PlanId(id),
                typed.tasks().stream().map(TaskId::new).toList(),
                typed.agencies().stream().map(AgencyId::new).toList(),
                typed.dueOn(),
                Objects.requireNonNullElse(typed.note(), ""));
        return switch (sending.send(actor, wish, mark.value())) {
            case Result.Sent(var added, var known) -> new SentBody(added, known);
            case Result.Refused(var key, var words) -> throw shapes.refusal(key, words);
            case Result.Ready _ -> throw new IllegalStateException("Not sent");
        };
    }

    @Doc("Thu hồi; việc đáp ứng ở cơ quan nhận vẫn còn")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PostMapping("/obligations/{id}/withdrawal")
    ObligationDetail withdraw(
            @PathVariable long id, @RequestBody CascadeBodies.Why why, Expected expected, Actor actor) {
        var o = new ObligationId(id);
        return shapes.answer(
                actor, o, expected.sent(why), () -> steering.withdraw(actor, o, why.reason(), expected.version()));
    }

    @Doc("Đổi hạn và báo cơ quan nhận")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PutMapping("/obligations/{id}/due")
    ObligationDetail reschedule(
            @PathVariable long id, @RequestBody CascadeBodies.NewDay typed, Expected expected, Actor actor) {
        var o = new ObligationId(id);
        return shapes.answer(
                actor,
                o,
                expected.sent(typed),
                () -> steering.reschedule(actor, o, typed.dueOn(), typed.reason(), expected.version()));
    }

    @Doc("Quyết định về trả lời không thuộc thẩm quyền")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.TASK_ASSIGN)
    @PostMapping("/obligations/{id}/decision")
    ObligationDetail decide(
            @PathVariable long id, @RequestBody CascadeBodies.OnRefusal typed, Expected expected, Actor actor) {
        var o = new ObligationId(id);
        var reason = Objects.requireNonNullElse(typed.reason(), "");
        return shapes.answer(
                actor,
                o,
                expected.sent(typed),
                () -> steering.decide(actor, o, typed.agreed(), reason, expected.version()));
    }
}
