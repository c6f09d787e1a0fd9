package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;
import static vn.danvan.platform.access.Right.ORGANIZATION_READ;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.committee.Committee;
import vn.danvan.organization.committee.CommitteeId;
import vn.danvan.organization.committee.CommitteeKeeping;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;

/** Steering committees: found one, compose it anew, look at it. */
@Controller
@RequestMapping("/organization/committees")
class CommitteePages {
    private final CommitteeKeeping keeping;
    private final CommitteePage page;
    private final Directory directory;
    private final Words words;

    CommitteePages(CommitteeKeeping keeping, CommitteePage page, Directory directory, Words words) {
        this.keeping = keeping;
        this.page = page;
        this.directory = directory;
        this.words = words;
    }

    @Requires(ORGANIZATION_READ)
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("organization/committees", Map.of("committees", keeping.committees(actor)));
    }

    @Requires(ORGANIZATION_READ)
    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, Actor actor) {
        return page.of(keeping.committee(new CommitteeId(id), actor));
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping("/new")
    ModelAndView askForNew(Actor actor) {
        return form(null, CommitteeForm.empty(), Map.of(), actor);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping
    ModelAndView found(CommitteeForm form, Actor actor, RedirectAttributes next) {
        var typed = new Typed(words);
        var composition = form.composition(typed, directory.officers(actor.agency()), words);
        return typed.isRight()
                ? answer(null, form, keeping.found(composition, actor), actor, next)
                : form(null, form, typed.errors(), actor);
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping("/{id}/renewal")
    ModelAndView askForMembers(@PathVariable long id, Actor actor) {
        var committee = keeping.committee(new CommitteeId(id), actor);
        return form(committee, CommitteeForm.of(committee), Map.of(), actor);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping("/{id}/renewal")
    ModelAndView renew(@PathVariable long id, CommitteeForm form, Actor actor, RedirectAttributes next) {
        var key = new CommitteeId(id);
        var typed = new Typed(words);
        var composition = form.composition(typed, directory.officers(actor.agency()), words);
        if (!typed.isRight()) {
            return form(keeping.committee(key, actor), form, typed.errors(), actor);
        }
        var outcome = keeping.renew(key, form.version(), composition, actor);
        return answer(keeping.committee(key, actor), form, outcome, actor, next);
    }

    private ModelAndView answer(
            @Nullable Committee committee,
            CommitteeForm form,
            Outcome<CommitteeId> outcome,
            Actor actor,
            RedirectAttributes next) {
        return switch (outcome) {
            case Outcome.Done<CommitteeId>(var id) -> {
                next.addFlashAttribute("notice", words.of("committee.saved"));
                yield new ModelAndView("redirect:/organization/committees/" + id);
            }
            case Outcome.Refused<CommitteeId>(var field, var reason) ->
                form(committee, form, Map.of(field, words.of(reason)), actor);
        };
    }

    private ModelAndView form(
            @Nullable Committee committee, CommitteeForm form, Map<String, String> errors, Actor actor) {
        var model = new HashMap<String, Object>();
        model.put("committee", committee);
        model.put("form", form);
        model.put("units", UnitTree.of(directory.units(actor.agency())));
        model.put("errors", errors);
        if (errors.isEmpty()) {
            return new ModelAndView("organization/committee-form", model);
        }
        var status = errors.containsKey("version") ? CONFLICT : UNPROCESSABLE_CONTENT;
        return new ModelAndView("organization/committee-form", model, status);
    }
}
