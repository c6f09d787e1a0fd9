package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.AgencyTree;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Requires;

/** The agency above the own one, over time, and those below it. */
@Controller
@RequestMapping("/organization/superior")
class SuperiorPages {
    private final AgencyTree tree;
    private final Directory directory;
    private final Words words;
    private final Clock clock;

    SuperiorPages(AgencyTree tree, Directory directory, Words words, Clock clock) {
        this.tree = tree;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping
    ModelAndView show(Actor actor) {
        return new ModelAndView(
                "organization/superior", model(new SuperiorForm(null, null, null, null), Map.of(), actor));
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping
    ModelAndView place(SuperiorForm form, Actor actor, RedirectAttributes next) {
        var typed = new Typed(words);
        var name = typed.optional("superior", form.superior());
        var order = form.order(typed);
        if (!typed.isRight()) {
            return again(form, typed.errors(), actor);
        }
        var superior = tree.named(name);
        if (!name.isEmpty() && superior.isEmpty()) {
            return again(form, Map.of("superior", words.of("agency.unknown", name)), actor);
        }
        return switch (tree.place(superior.orElse(null), order, actor)) {
            case Outcome.Done<?> _ -> {
                next.addFlashAttribute("notice", words.of("agency.placed"));
                yield new ModelAndView("redirect:/organization/superior");
            }
            case Outcome.Refused<?>(var field, var reason) -> again(form, Map.of(field, words.of(reason)), actor);
        };
    }

    private ModelAndView again(SuperiorForm form, Map<String, String> errors, Actor actor) {
        return new ModelAndView("organization/superior", model(form, errors, actor), UNPROCESSABLE_CONTENT);
    }

    private Map<String, Object> model(SuperiorForm form, Map<String, String> errors, Actor actor) {
        return Map.of(
                "form",
                form,
                "errors",
                errors,
                "superiors",
                tree.superiors(actor).stream()
                        .map(superior -> SuperiorLine.of(superior, name(superior.agency())))
                        .toList(),
                "below",
                below(actor));
    }

    private List<String> below(Actor actor) {
        return tree.belowOn(actor.agency(), LocalDate.now(clock)).stream()
                .map(this::name)
                .toList();
    }

    private String name(AgencyId agency) {
        return directory.agency(agency).name();
    }
}
