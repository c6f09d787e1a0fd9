package vn.danvan.plan.api;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.PlanReview;
import vn.danvan.plan.PlanReview.Corrected;
import vn.danvan.plan.ProposalId;
import vn.danvan.plan.RevisionId;
import vn.danvan.plan.api.PlanBodies.ProposalBody;
import vn.danvan.plan.api.PlanBodies.ReviewDetail;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Expected;
import vn.danvan.platform.api.Mark;
import vn.danvan.platform.web.ApiRefused;

/** The proposals of a draft: each accepted, corrected, split, merged or dropped. */
@ApiController(about = "Duyệt kế hoạch")
@RequestMapping(Api.PATH + "/reviews/{id}/proposals")
class ProposalsApi {
    private final PlanOverview overview;
    private final PlanReview review;
    private final PlanShapes shapes;
    private final TaskAnswers answers;

    ProposalsApi(PlanOverview overview, PlanReview review, PlanShapes shapes, TaskAnswers answers) {
        this.overview = overview;
        this.review = review;
        this.shapes = shapes;
        this.answers = answers;
    }

    @Doc("Một mục đề xuất")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_EDIT)
    @GetMapping("/{proposal}")
    ProposalBody show(@PathVariable long id, @PathVariable long proposal, Actor actor) {
        return PlanShapes.proposal(overview.proposal(actor, new RevisionId(id), new ProposalId(proposal)));
    }

    @Doc(value = "Thêm một mục mà kế hoạch không viết ra", status = 201)
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.PLAN_EDIT)
    @PostMapping
    ResponseEntity<ProposalBody> add(
            @PathVariable long id, @RequestBody ReviewRequests.NewProposal typed, Mark mark, Actor actor) {
        var result = review.add(actor, new RevisionId(id), typed.correction(0), mark.value());
        var added = saved(result, typed);
        return ResponseEntity.created(URI.create(Api.PATH + "/reviews/" + id + "/proposals/" + added))
                .body(show(id, added.value(), actor));
    }

    @Doc("Sửa và chấp nhận một mục")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.PLAN_EDIT)
    @PutMapping("/{proposal}")
    ProposalBody correct(
            @PathVariable long id,
            @PathVariable long proposal,
            @RequestBody ReviewRequests.NewProposal typed,
            Expected expected,
            Actor actor) {
        var correction = typed.correction(expected.version());
        var result = review.correct(actor, new RevisionId(id), new ProposalId(proposal), correction);
        return show(id, saved(result, expected.sent(typed)).value(), actor);
    }

    @Doc("Chấp nhận, bỏ, hay mở lại một mục")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.PLAN_EDIT)
    @PutMapping("/{proposal}/state")
    ProposalBody decide(
            @PathVariable long id,
            @PathVariable long proposal,
            @RequestBody ReviewRequests.NewState state,
            Actor actor) {
        review.decide(actor, new RevisionId(id), new ProposalId(proposal), state.state());
        return show(id, proposal, actor);
    }

    @Doc("Tách một mục thành từng câu")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.PLAN_EDIT)
    @PostMapping("/{proposal}/split")
    ReviewDetail split(@PathVariable long id, @PathVariable long proposal, Actor actor) {
        if (!review.split(actor, new RevisionId(id), new ProposalId(proposal))) {
            throw answers.refusal("review.nothing-to-split");
        }
        return whole(id, actor);
    }

    @Doc("Gộp một mục vào mục ở trên")
    @Scoped(TokenScope.PLAN_WRITE)
    @Requires(Right.PLAN_EDIT)
    @PostMapping("/{proposal}/merge")
    ReviewDetail merge(@PathVariable long id, @PathVariable long proposal, Actor actor) {
        if (!review.merge(actor, new RevisionId(id), new ProposalId(proposal))) {
            throw answers.refusal("review.nothing-above");
        }
        return whole(id, actor);
    }

    private ReviewDetail whole(long id, Actor actor) {
        return shapes.review(actor, overview.review(actor, new RevisionId(id)));
    }

    private ProposalId saved(Corrected result, Object sent) {
        return switch (result) {
            case Corrected.Saved(var saved) -> saved;
            case Corrected.Empty() -> throw answers.refusal("review.text-empty");
            case Corrected.UnreadDues(var words) -> throw answers.refusal("due.unread", String.join("; ", words));
            case Corrected.Changed(var now) -> throw ApiRefused.changed(PlanShapes.proposal(now), sent);
        };
    }
}
