package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.ACCOUNT_MANAGE;
import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.danvan.organization.Directory;
import vn.danvan.organization.OfficerKeeping;
import vn.danvan.organization.OfficerLine;
import vn.danvan.organization.OfficerSearch;
import vn.danvan.organization.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Requires;

/** The list of officers, and adding one. */
@Controller
@RequestMapping("/organization/officers")
class OfficerPages {
    private static final int PAGE = 50;
    private final OfficerKeeping keeping;
    private final Directory directory;
    private final Words words;

    OfficerPages(OfficerKeeping keeping, Directory directory, Words words) {
        this.keeping = keeping;
        this.directory = directory;
        this.words = words;
    }

    @Requires({ORGANIZATION_MANAGE, ACCOUNT_MANAGE})
    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long after,
            Actor actor) {
        var search = OfficerSearch.of(q, after == null ? null : new OfficerId(after));
        var found = keeping.search(search, PAGE + 1, actor);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ModelAndView(
                "organization/officers",
                Map.of(
                        "q",
                        q,
                        "first",
                        after == null,
                        "lines",
                        shown,
                        "units",
                        new UnitNames(directory.units(actor.agency())),
                        "later",
                        found.size() > PAGE ? address(q, shown) : ""));
    }

    @Requires({ORGANIZATION_MANAGE, ACCOUNT_MANAGE})
    @GetMapping("/new")
    ModelAndView askForNew(Actor actor) {
        return newForm(PostForm.EMPTY, Map.of(), actor);
    }

    @Requires({ORGANIZATION_MANAGE, ACCOUNT_MANAGE})
    @PostMapping
    ModelAndView add(PostForm form, Actor actor, RedirectAttributes next) {
        var typed = new Typed(words);
        var name = typed.required("name", form.name());
        var post = form.post(typed);
        if (!typed.isRight()) {
            return newForm(form, typed.errors(), actor);
        }
        return switch (keeping.add(name, post, actor)) {
            case Outcome.Done<OfficerId>(var id) -> {
                next.addFlashAttribute("notice", words.of("officer.added", name));
                yield new ModelAndView("redirect:/organization/officers/" + id);
            }
            case Outcome.Refused<OfficerId>(var field, var reason) ->
                newForm(form, Map.of(field, words.of(reason)), actor);
        };
    }

    private static String address(String q, List<OfficerLine> shown) {
        return UriComponentsBuilder.fromPath("/organization/officers")
                .queryParam("q", "{q}")
                .queryParam("after", shown.getLast().officer().id())
                .build(q)
                .toString();
    }

    private ModelAndView newForm(PostForm form, Map<String, String> errors, Actor actor) {
        var units = UnitTree.of(directory.units(actor.agency()));
        var model = Map.of("form", form, "units", units, "errors", errors);
        return errors.isEmpty()
                ? new ModelAndView("organization/new-officer", model)
                : new ModelAndView("organization/new-officer", model, UNPROCESSABLE_CONTENT);
    }
}
