package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Directory;
import vn.danvan.organization.NewUnit;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.Reorganization;
import vn.danvan.organization.SeenUnit;
import vn.danvan.organization.Unit;
import vn.danvan.organization.UnitKind;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.UnitId;

/** Merging units: into a new one, or into one that exists. */
@Controller
@RequestMapping("/organization/mergers")
class MergerPages {
    private static final NewUnit NOBODY_NEW = new NewUnit(null, "", "", UnitKind.OTHER, 0);
    private final Reorganization reorganization;
    private final Directory directory;
    private final Words words;

    MergerPages(Reorganization reorganization, Directory directory, Words words) {
        this.reorganization = reorganization;
        this.directory = directory;
        this.words = words;
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping("/new")
    ModelAndView ask(Actor actor) {
        return new ModelAndView("organization/merger", model(OrderForm.empty(), Map.of(), actor));
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping
    ModelAndView merge(OrderForm form, Actor actor, RedirectAttributes next) {
        var typed = new Typed(words);
        var order = form.order(typed);
        var heir = form.heirId();
        var into = heir == null ? into(form, typed) : NOBODY_NEW;
        if (!typed.isRight()) {
            return again(form, typed.errors(), actor);
        }
        var outcome = heir == null
                ? reorganization.merge(form.seenUnits(), into, order, actor)
                : reorganization.absorb(without(heir, form), heir, order, actor);
        return switch (outcome) {
            case Outcome.Done<UnitId>(var unit) -> {
                next.addFlashAttribute("notice", words.of("unit.ordered"));
                yield new ModelAndView("redirect:/organization/units/" + unit);
            }
            case Outcome.Refused<UnitId>(var field, var reason) -> again(form, Map.of(field, words.of(reason)), actor);
        };
    }

    /** The new unit stands in lists where the first of the old ones stood. */
    private NewUnit into(OrderForm form, Typed typed) {
        var name = form.unitName(typed);
        var position = form.seenUnits().stream()
                .flatMap(seen -> directory.unit(seen.id()).stream())
                .mapToInt(Unit::position)
                .min()
                .orElse(0);
        return new NewUnit(form.parentId(), name.name(), name.shortName(), name.kind(), position);
    }

    /** Who takes in the others may be ticked as well: it stays. */
    private static List<SeenUnit> without(@Nullable UnitId heir, OrderForm form) {
        return form.seenUnits().stream().filter(seen -> !seen.id().equals(heir)).toList();
    }

    private ModelAndView again(OrderForm form, Map<String, String> errors, Actor actor) {
        var status = errors.containsKey("version") ? CONFLICT : UNPROCESSABLE_CONTENT;
        return new ModelAndView("organization/merger", model(form, errors, actor), status);
    }

    private Map<String, Object> model(OrderForm form, Map<String, String> errors, Actor actor) {
        return Map.of("form", form, "units", UnitTree.of(directory.units(actor.agency())), "errors", errors);
    }
}
