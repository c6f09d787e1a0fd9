package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Agency;
import vn.danvan.organization.AgencyKeeping;
import vn.danvan.organization.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.SignedIn;

/** The agency's own name. */
@Controller
@RequestMapping("/organization/agency")
class AgencyPages {
    private final AgencyKeeping agencies;
    private final Words words;

    AgencyPages(AgencyKeeping agencies, Words words) {
        this.agencies = agencies;
        this.words = words;
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping
    ModelAndView show(SignedIn person) {
        var newest = agencies.names(person.actor()).getFirst().agency();
        var model = model(AgencyForm.of(newest), person.firstPath() != null, Map.of(), person.actor());
        return new ModelAndView("organization/agency", model);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping
    ModelAndView rename(AgencyForm form, Actor actor, RedirectAttributes next) {
        var typed = new Typed(words);
        var name = typed.required("name", form.name());
        var parentName = typed.optional("parentName", form.parentName());
        var shortName = typed.required("shortName", form.shortName());
        var order = form.order(typed);
        if (!typed.isRight()) {
            return again(form, typed.errors(), actor);
        }
        var agency = new Agency(actor.agency(), name, parentName.isEmpty() ? null : parentName, shortName);
        return switch (agencies.rename(agency, form.seen(), order, actor)) {
            case Outcome.Done<?> _ -> {
                next.addFlashAttribute("notice", words.of("agency.saved"));
                yield new ModelAndView("redirect:/organization/units");
            }
            case Outcome.Refused<?>(var field, var reason) -> again(form, Map.of(field, words.of(reason)), actor);
        };
    }

    private ModelAndView again(AgencyForm form, Map<String, String> errors, Actor actor) {
        var status = errors.containsKey("version") ? CONFLICT : UNPROCESSABLE_CONTENT;
        return new ModelAndView("organization/agency", model(form, false, errors, actor), status);
    }

    private Map<String, Object> model(AgencyForm form, boolean first, Map<String, String> errors, Actor actor) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("names", agencies.names(actor));
        model.put("first", first);
        model.put("errors", errors);
        return model;
    }
}
