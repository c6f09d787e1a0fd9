package vn.danvan.plan.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.danvan.plan.PlanApproval;
import vn.danvan.plan.PlanApproval.Approval;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.PlanReview;
import vn.danvan.plan.RevisionId;
import vn.danvan.plan.api.PlanBodies.Approved;
import vn.danvan.plan.api.PlanBodies.Given;
import vn.danvan.plan.api.PlanBodies.ReviewDetail;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;

/** The review of a draft as a whole, up to its approval. */
@ApiController(about = "Duyệt kế hoạch")
@RequestMapping(Api.PATH + "/reviews/{id}")
class ReviewsApi {
    private final PlanOverview overview;
    private final PlanReview review;
    private final PlanApproval approval;
    private final PlanShapes shapes;
    private final TaskAnswers answers;

    ReviewsApi(
            PlanOverview overview, PlanReview review, PlanApproval approval, PlanShapes shapes, TaskAnswers answers) {
        this.overview = overview;
        this.review = review;
        this.approval = approval;
        this.shapes = shapes;
        this.answers = answers;
    }

    @Doc("Một bản đọc chờ duyệt với các mục đề xuất")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_EDIT)
    @GetMapping
    ReviewDetail show(@PathVariable long id, Actor actor) {
        return shapes.review(actor, overview.review(actor, new RevisionId(id)));
    }

    @Doc("Chấp nhận mọi mục chưa xem")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.PLAN_EDIT)
    @PostMapping("/rest")
    ReviewDetail acceptRest(@PathVariable long id, Actor actor) {
        review.acceptRest(actor, new RevisionId(id));
        return show(id, actor);
    }

    @Doc("Giao mọi mục chưa có đơn vị chủ trì cho một đơn vị")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.PLAN_EDIT)
    @PostMapping("/lead")
    Given giveUnled(@PathVariable long id, @RequestBody ReviewRequests.Lead lead, Actor actor) {
        return new Given(review.giveUnled(actor, new RevisionId(id), new UnitId(lead.lead())));
    }

    @Doc(value = "Bỏ bản đọc; kế hoạch đã duyệt giữ nguyên", status = 204)
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.PLAN_EDIT)
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id, Actor actor) {
        approval.discard(actor, new RevisionId(id));
    }

    @Doc("Duyệt: các mục đã chấp nhận thành nhiệm vụ, tất cả hoặc không mục nào")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.PLAN_APPROVE)
    @PostMapping("/approval")
    Approved approve(@PathVariable long id, @RequestBody ReviewRequests.ApprovalAsked asked, Actor actor) {
        return switch (approval.approve(actor, new RevisionId(id), asked.year(), asked.title())) {
            case Approval.Approved(var plan, var tasks) -> new Approved(plan.value(), tasks);
            case Approval.Unseen(var left) -> throw answers.refusal("review.unseen", left);
            case Approval.NothingAccepted() -> throw answers.refusal("review.nothing-accepted");
            case Approval.WrongYear() -> throw answers.refusal("review.wrong-year");
        };
    }
}
