package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Agency;
import vn.danvan.organization.AgencyKeeping;
import vn.danvan.organization.Directory;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.SignedIn;

/** The agency's own name. */
@Controller
@RequestMapping("/organization/agency")
class AgencyPages {
    private final AgencyKeeping agencies;
    private final Directory directory;
    private final Words words;

    AgencyPages(AgencyKeeping agencies, Directory directory, Words words) {
        this.agencies = agencies;
        this.directory = directory;
        this.words = words;
    }

    record Form(
            @Nullable String name,
            @Nullable String parentName,
            @Nullable String shortName) {}

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping
    ModelAndView show(SignedIn person) {
        var agency = directory.agency(person.actor().agency());
        var first = person.firstPath() != null;
        return new ModelAndView("organization/agency", Map.of("agency", agency, "first", first, "errors", Map.of()));
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping
    ModelAndView rename(Form form, Actor actor, RedirectAttributes next) {
        var typed = new Typed(words);
        var name = typed.required("name", form.name());
        var parentName = typed.optional("parentName", form.parentName());
        var shortName = typed.required("shortName", form.shortName());
        if (!typed.isRight()) {
            var agency = new Agency(actor.agency(), name, parentName, shortName);
            var model = Map.of("agency", agency, "first", false, "errors", typed.errors());
            return new ModelAndView("organization/agency", model, UNPROCESSABLE_CONTENT);
        }
        agencies.rename(name, parentName.isEmpty() ? null : parentName, shortName, actor);
        next.addFlashAttribute("notice", words.of("agency.saved"));
        return new ModelAndView("redirect:/organization/units");
    }
}
