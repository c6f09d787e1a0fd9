package vn.danvan.organization.web;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.Reorganization;
import vn.danvan.organization.UnitOrdering;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.UnitId;

/** Changes of one unit by decision: rename, move, split, abolish. */
@Controller
@RequestMapping("/organization/units/{id}")
class UnitOrderPages {
    private final UnitOrdering ordering;
    private final Reorganization reorganization;
    private final UnitOrderPage page;
    private final Words words;

    UnitOrderPages(UnitOrdering ordering, Reorganization reorganization, UnitOrderPage page, Words words) {
        this.ordering = ordering;
        this.reorganization = reorganization;
        this.page = page;
        this.words = words;
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping("/renaming")
    ModelAndView askForName(@PathVariable long id, Actor actor) {
        return page.of(UnitAct.RENAMING, id, actor);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping("/renaming")
    ModelAndView rename(@PathVariable long id, OrderForm form, Actor actor, RedirectAttributes next) {
        return act(UnitAct.RENAMING, id, form, actor, next, typed -> {
            var name = form.unitName(typed);
            var order = form.order(typed);
            return () -> ordering.rename(form.seen(id), name, order, actor);
        });
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping("/moving")
    ModelAndView askForParent(@PathVariable long id, Actor actor) {
        return page.of(UnitAct.MOVING, id, actor);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping("/moving")
    ModelAndView move(@PathVariable long id, OrderForm form, Actor actor, RedirectAttributes next) {
        return act(UnitAct.MOVING, id, form, actor, next, typed -> {
            var order = form.order(typed);
            return () -> ordering.move(form.seen(id), form.parentId(), order, actor);
        });
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping("/division")
    ModelAndView askForParts(@PathVariable long id, Actor actor) {
        return page.of(UnitAct.DIVISION, id, actor);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping("/division")
    ModelAndView split(@PathVariable long id, OrderForm form, Actor actor, RedirectAttributes next) {
        return act(UnitAct.DIVISION, id, form, actor, next, typed -> {
            var parts = form.parts(typed);
            var order = form.order(typed);
            return () -> reorganization.split(form.seen(id), parts, form.stays(), order, actor);
        });
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping("/abolition")
    ModelAndView askForHeir(@PathVariable long id, Actor actor) {
        return page.of(UnitAct.ABOLITION, id, actor);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping("/abolition")
    ModelAndView abolish(@PathVariable long id, OrderForm form, Actor actor, RedirectAttributes next) {
        return act(UnitAct.ABOLITION, id, form, actor, next, typed -> {
            var order = form.order(typed);
            return () -> reorganization.abolish(form.seen(id), form.heirId(), order, actor);
        });
    }

    private interface Act {
        Outcome<UnitId> run();
    }

    /** Reads the form, and acts only when everything in it is right. */
    private ModelAndView act(
            UnitAct kind, long id, OrderForm form, Actor actor, RedirectAttributes next, Function<Typed, Act> read) {
        var typed = new Typed(words);
        var act = read.apply(typed);
        if (!typed.isRight()) {
            return page.again(kind, id, form, typed.errors(), actor);
        }
        return switch (act.run()) {
            case Outcome.Done<UnitId>(var unit) -> {
                next.addFlashAttribute("notice", words.of("unit.ordered"));
                yield new ModelAndView("redirect:/organization/units/" + unit);
            }
            case Outcome.Refused<UnitId>(var field, var reason) ->
                page.again(kind, id, form, Map.of(field, words.of(reason)), actor);
        };
    }
}
