package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.ABSENCE_MANAGE;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.AbsenceId;
import vn.danvan.organization.AbsenceKeeping;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Requires;

/** Days on which an officer is away, and who does the work meanwhile. */
@Controller
@RequestMapping("/organization/officers/{id}/absences")
class AbsencePages {
    private final AbsenceKeeping keeping;
    private final Directory directory;
    private final OfficerPage officers;
    private final Words words;

    AbsencePages(AbsenceKeeping keeping, Directory directory, OfficerPage officers, Words words) {
        this.keeping = keeping;
        this.directory = directory;
        this.officers = officers;
        this.words = words;
    }

    @Requires(ABSENCE_MANAGE)
    @GetMapping("/new")
    ModelAndView ask(@PathVariable long id, Actor actor) {
        return new ModelAndView(
                "organization/new-absence", model(id, new AbsenceForm(null, null, null), Map.of(), actor));
    }

    @Requires(ABSENCE_MANAGE)
    @PostMapping
    ModelAndView add(@PathVariable long id, AbsenceForm form, Actor actor, RedirectAttributes next) {
        var typed = new Typed(words);
        var firstDay = typed.day("firstDay", form.firstDay());
        var lastDay = typed.day("lastDay", form.lastDay());
        if (!typed.isRight()) {
            return again(id, form, typed.errors(), actor);
        }
        return switch (keeping.add(new OfficerId(id), form.substituteId(), firstDay, lastDay, actor)) {
            case Outcome.Done<?> _ -> saved(id, next);
            case Outcome.Refused<?>(var field, var reason) -> again(id, form, Map.of(field, words.of(reason)), actor);
        };
    }

    @Requires(ABSENCE_MANAGE)
    @PostMapping("/{absence}/end")
    ModelAndView end(
            @PathVariable long id,
            @PathVariable long absence,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes next) {
        keeping.end(new OfficerId(id), new AbsenceId(absence), version, actor);
        return saved(id, next);
    }

    private ModelAndView saved(long id, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.of("officer.saved"));
        return new ModelAndView("redirect:/organization/officers/" + id);
    }

    private ModelAndView again(long id, AbsenceForm form, Map<String, String> errors, Actor actor) {
        return new ModelAndView("organization/new-absence", model(id, form, errors, actor), UNPROCESSABLE_CONTENT);
    }

    private Map<String, Object> model(long id, AbsenceForm form, Map<String, String> errors, Actor actor) {
        return Map.of(
                "officer",
                officers.own(new OfficerId(id), actor),
                "officers",
                directory.officers(actor.agency()),
                "form",
                form,
                "errors",
                errors);
    }
}
