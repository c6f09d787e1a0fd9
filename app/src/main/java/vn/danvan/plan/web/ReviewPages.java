package vn.danvan.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Directory;
import vn.danvan.plan.Outline;
import vn.danvan.plan.PlanApproval;
import vn.danvan.plan.PlanApproval.Approval;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.PlanReview;
import vn.danvan.plan.PlanReview.Corrected;
import vn.danvan.plan.PlanReview.Correction;
import vn.danvan.plan.Proposal;
import vn.danvan.plan.ProposalId;
import vn.danvan.plan.RevisionId;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Texts;

/** The review of a draft: the source on the left, what was understood on the right. */
@Controller
class ReviewPages {
    private final PlanOverview overview;
    private final PlanReview review;
    private final PlanApproval approval;
    private final Directory directory;
    private final Texts texts;

    ReviewPages(PlanOverview overview, PlanReview review, PlanApproval approval, Directory directory, Texts texts) {
        this.overview = overview;
        this.review = review;
        this.approval = approval;
        this.directory = directory;
        this.texts = texts;
    }

    @GetMapping("/reviews/{id}")
    @Requires(Right.PLAN_EDIT)
    ModelAndView page(@PathVariable long id, @RequestParam(required = false) @Nullable Long edit, Actor actor) {
        var view = overview.review(actor, new RevisionId(id));
        if (!view.revision().isDraft()) {
            return UploadPages.seeOther("/plans/" + view.plan().id());
        }
        var editing = edit == null
                ? Optional.<Editing>empty()
                : view.proposals().stream()
                        .filter(p -> p.id().value() == edit)
                        .findFirst()
                        .map(ReviewPages::editing);
        return page(actor, view, editing.orElse(null), null);
    }

    @PostMapping("/reviews/{id}/proposals/{proposal}/state")
    @Requires(Right.PLAN_EDIT)
    ModelAndView decide(
            @PathVariable long id, @PathVariable long proposal, @RequestParam Proposal.State state, Actor actor) {
        review.decide(actor, new RevisionId(id), new ProposalId(proposal), state);
        return back(id, proposal);
    }

    @PostMapping("/reviews/{id}/proposals/{proposal}/correction")
    @Requires(Right.PLAN_EDIT)
    ModelAndView correct(
            @PathVariable long id,
            @PathVariable long proposal,
            @RequestParam String text,
            @RequestParam(required = false) @Nullable Long lead,
            @RequestParam(defaultValue = "") List<Long> cooperating,
            @RequestParam(defaultValue = "") String dues,
            @RequestParam int version,
            Actor actor) {
        var correction = correction(text, lead, cooperating, dues, version);
        return saved(
                actor,
                id,
                proposal,
                correction,
                review.correct(actor, new RevisionId(id), new ProposalId(proposal), correction));
    }

    @PostMapping("/reviews/{id}/proposals")
    @Requires(Right.PLAN_EDIT)
    ModelAndView add(
            @PathVariable long id,
            @RequestParam String text,
            @RequestParam(required = false) @Nullable Long lead,
            @RequestParam(defaultValue = "") List<Long> cooperating,
            @RequestParam(defaultValue = "") String dues,
            @RequestParam(required = false) @Nullable UUID mark,
            Actor actor) {
        var correction = correction(text, lead, cooperating, dues, 0);
        return saved(actor, id, 0, correction, review.add(actor, new RevisionId(id), correction, mark));
    }

    @PostMapping("/reviews/{id}/proposals/{proposal}/split")
    @Requires(Right.PLAN_EDIT)
    ModelAndView split(@PathVariable long id, @PathVariable long proposal, Actor actor, RedirectAttributes flash) {
        if (!review.split(actor, new RevisionId(id), new ProposalId(proposal))) {
            flash.addFlashAttribute("notice", texts.of("review.nothing-to-split"));
        }
        return back(id, proposal);
    }

    @PostMapping("/reviews/{id}/proposals/{proposal}/merge")
    @Requires(Right.PLAN_EDIT)
    ModelAndView merge(@PathVariable long id, @PathVariable long proposal, Actor actor, RedirectAttributes flash) {
        if (!review.merge(actor, new RevisionId(id), new ProposalId(proposal))) {
            flash.addFlashAttribute("notice", texts.of("review.nothing-above"));
        }
        return back(id, 0);
    }

    @PostMapping("/reviews/{id}/rest")
    @Requires(Right.PLAN_EDIT)
    ModelAndView acceptRest(@PathVariable long id, Actor actor) {
        review.acceptRest(actor, new RevisionId(id));
        return back(id, 0);
    }

    @PostMapping("/reviews/{id}/lead")
    @Requires(Right.PLAN_EDIT)
    ModelAndView giveUnled(@PathVariable long id, @RequestParam long lead, Actor actor, RedirectAttributes flash) {
        var given = review.giveUnled(actor, new RevisionId(id), new UnitId(lead));
        flash.addFlashAttribute("notice", texts.of("review.given", given));
        return back(id, 0);
    }

    @PostMapping("/reviews/{id}/discard")
    @Requires(Right.PLAN_EDIT)
    ModelAndView discard(@PathVariable long id, Actor actor, RedirectAttributes flash) {
        approval.discard(actor, new RevisionId(id));
        flash.addFlashAttribute("notice", texts.of("review.discarded"));
        return UploadPages.seeOther("/plans");
    }

    @PostMapping("/reviews/{id}/approval")
    @Requires(Right.PLAN_APPROVE)
    ModelAndView approve(
            @PathVariable long id,
            @RequestParam int year,
            @RequestParam String title,
            Actor actor,
            RedirectAttributes flash) {
        var revision = new RevisionId(id);
        var view = overview.review(actor, revision);
        if (!view.revision().isDraft()) {
            return UploadPages.seeOther("/plans/" + view.plan().id());
        }
        return switch (approval.approve(actor, revision, year, title)) {
            case Approval.Approved(var plan, var tasks) -> {
                flash.addFlashAttribute("notice", texts.of("review.approved", tasks));
                yield UploadPages.seeOther("/plans/" + plan);
            }
            case Approval.Unseen(var left) -> refused(actor, revision, texts.of("review.unseen", left));
            case Approval.NothingAccepted() -> refused(actor, revision, texts.of("review.nothing-accepted"));
            case Approval.WrongYear() -> refused(actor, revision, texts.of("review.wrong-year"));
        };
    }

    private ModelAndView saved(Actor actor, long id, long proposal, Correction correction, Corrected result) {
        return switch (result) {
            case Corrected.Saved(var saved) -> back(id, saved.value());
            case Corrected.Empty() ->
                again(actor, id, proposal, correction, Map.of("text", texts.of("review.text-empty")));
            case Corrected.UnreadDues(var words) ->
                again(
                        actor,
                        id,
                        proposal,
                        correction,
                        Map.of("dues", texts.of("due.unread", String.join("; ", words))));
            case Corrected.Changed(var now) ->
                again(
                        actor,
                        id,
                        new Editing(
                                proposal, over(now, correction), Map.of("changed", texts.of("review.changed")), now));
        };
    }

    private ModelAndView again(Actor actor, long id, long proposal, Correction correction, Map<String, String> errors) {
        return again(actor, id, new Editing(proposal, correction, errors, null));
    }

    private ModelAndView again(Actor actor, long id, Editing editing) {
        var page = page(actor, overview.review(actor, new RevisionId(id)), editing, null);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView refused(Actor actor, RevisionId id, String error) {
        var page = page(actor, overview.review(actor, id), null, error);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Actor actor, PlanOverview.ReviewView view, @Nullable Editing editing, @Nullable String error) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("view", view);
        model.put("source", source(view));
        var units = directory.units(actor.agency());
        model.put("units", units);
        model.put("unitName", overview.unitNames(actor, units));
        model.put("editing", editing);
        model.put("error", error);
        return new ModelAndView("plan/review", model);
    }

    private static SourceView source(PlanOverview.ReviewView view) {
        return SourceView.of(
                view.source(),
                view.proposals().stream()
                        .flatMap(p ->
                                Stream.ofNullable(p.span()).map(span -> new SourceView.Place(p.id().value(), span)))
                        .toList(),
                view.outline().citations().stream().map(Outline.Cited::span).toList());
    }

    private static Editing editing(Proposal p) {
        return new Editing(
                p.id().value(),
                new Correction(p.text(), p.lead(), p.cooperating(), p.dueWords(), p.version()),
                Map.of(),
                null);
    }

    /** The same words, to be saved over the version that was just shown. */
    private static Correction over(Proposal now, Correction typed) {
        return new Correction(typed.text(), typed.lead(), typed.cooperating(), typed.dues(), now.version());
    }

    private static Correction correction(
            String text, @Nullable Long lead, List<Long> cooperating, String dues, int version) {
        return new Correction(
                text,
                lead == null ? null : new UnitId(lead),
                cooperating.stream().map(UnitId::new).toList(),
                dues,
                version);
    }

    private static ModelAndView back(long id, long proposal) {
        return UploadPages.seeOther("/reviews/" + id + (proposal == 0 ? "#proposals" : "#p" + proposal));
    }
}
