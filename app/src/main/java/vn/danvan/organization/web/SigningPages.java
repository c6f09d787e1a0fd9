package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Duties;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.SigningForm;
import vn.danvan.organization.SigningId;
import vn.danvan.organization.SigningKeeping;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Requires;

/** Leaves to sign for others. */
@Controller
@RequestMapping("/organization/officers/{id}/signings")
class SigningPages {
    private final SigningKeeping keeping;
    private final Directory directory;
    private final Duties duties;
    private final OfficerPage officers;
    private final Words words;
    private final Clock clock;

    SigningPages(
            SigningKeeping keeping,
            Directory directory,
            Duties duties,
            OfficerPage officers,
            Words words,
            Clock clock) {
        this.keeping = keeping;
        this.directory = directory;
        this.duties = duties;
        this.officers = officers;
        this.words = words;
        this.clock = clock;
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping("/new")
    ModelAndView ask(@PathVariable long id, Actor actor) {
        var empty = new SigningInput(null, SigningForm.DEPUTY, null, null, null, null, null);
        return new ModelAndView("organization/new-signing", model(id, empty, Map.of(), actor));
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping
    ModelAndView grant(@PathVariable long id, SigningInput form, Actor actor, RedirectAttributes next) {
        var typed = new Typed(words);
        var signing = form.signing(typed);
        if (!typed.isRight()) {
            return again(id, form, typed.errors(), actor);
        }
        return switch (keeping.grant(new OfficerId(id), signing, actor)) {
            case Outcome.Done<?> _ -> saved(id, next);
            case Outcome.Refused<?>(var field, var reason) -> again(id, form, Map.of(field, words.of(reason)), actor);
        };
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping("/{signing}/end")
    ModelAndView end(
            @PathVariable long id,
            @PathVariable long signing,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes next) {
        keeping.end(new OfficerId(id), new SigningId(signing), version, actor);
        return saved(id, next);
    }

    private ModelAndView saved(long id, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.of("officer.saved"));
        return new ModelAndView("redirect:/organization/officers/" + id);
    }

    private ModelAndView again(long id, SigningInput form, Map<String, String> errors, Actor actor) {
        return new ModelAndView("organization/new-signing", model(id, form, errors, actor), UNPROCESSABLE_CONTENT);
    }

    private Map<String, Object> model(long id, SigningInput form, Map<String, String> errors, Actor actor) {
        var model = new HashMap<String, Object>();
        model.put("officer", officers.own(new OfficerId(id), actor));
        model.put("signatories", signatories(actor));
        model.put("form", form);
        model.put("errors", errors);
        return model;
    }

    /** Everybody's posts of today: whose signature it may be. */
    private Map<Long, String> signatories(Actor actor) {
        var today = LocalDate.now(clock);
        var signatories = new LinkedHashMap<Long, String>();
        for (var officer : directory.officers(actor.agency())) {
            for (var post : duties.postsOn(officer.id(), today)) {
                signatories.put(post.id().value(), officer.name() + ", " + post.fullTitle());
            }
        }
        return signatories;
    }
}
