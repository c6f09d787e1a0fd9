package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;
import static vn.danvan.platform.access.Right.ORGANIZATION_READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import vn.danvan.organization.NewUnit;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.UnitKeeping;
import vn.danvan.organization.UnitKind;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.web.TypedDay;

/** The units of the administrator's agency. */
@Controller
@RequestMapping("/organization/units")
class UnitPages {
    private final UnitKeeping keeping;
    private final Directory directory;
    private final UnitsOverTime overTime;
    private final UnitPage pages;
    private final Words words;
    private final Clock clock;

    UnitPages(
            UnitKeeping keeping,
            Directory directory,
            UnitsOverTime overTime,
            UnitPage pages,
            Words words,
            Clock clock) {
        this.keeping = keeping;
        this.directory = directory;
        this.overTime = overTime;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    /** @param day whose names and order are shown; today without it */
    @Requires(ORGANIZATION_READ)
    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String day, Actor actor) {
        var today = LocalDate.now(clock);
        var chosen = TypedDay.read(day.strip()).orElse(today);
        var units = overTime.existingOn(actor.agency(), chosen);
        var model = new HashMap<String, Object>();
        model.put("units", UnitTree.of(units));
        model.put("day", chosen);
        model.put("unread", !day.isBlank() && TypedDay.read(day.strip()).isEmpty());
        return new ModelAndView("organization/units", model);
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping("/new")
    ModelAndView askForNew(Actor actor) {
        var position = String.valueOf(directory.units(actor.agency()).size() + 1);
        return newForm(new UnitForm("", "", UnitKind.DIVISION, position, null, 0), Map.of(), actor);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping
    ModelAndView add(UnitForm form, Actor actor, RedirectAttributes next) {
        var typed = new Typed(words);
        var unit = new NewUnit(
                form.parentId(),
                typed.required("name", form.name()),
                typed.required("shortName", form.shortName()),
                form.kind(),
                typed.number("position", form.position()));
        if (!typed.isRight()) {
            return newForm(form, typed.errors(), actor);
        }
        return switch (keeping.add(unit, actor)) {
            case Outcome.Done<?> _ -> saved(next, "unit.added", unit.name());
            case Outcome.Refused<?>(var field, var reason) -> newForm(form, Map.of(field, words.of(reason)), actor);
        };
    }

    @Requires(ORGANIZATION_READ)
    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, Actor actor) {
        var unit = pages.own(id, actor);
        return pages.of(unit, UnitForm.of(unit), Map.of(), actor);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping("/{id}")
    ModelAndView change(@PathVariable long id, UnitForm form, Actor actor, RedirectAttributes next) {
        var unit = pages.own(id, actor);
        var typed = new Typed(words);
        var name = typed.required("name", form.name());
        var shortName = typed.required("shortName", form.shortName());
        var position = typed.number("position", form.position());
        if (!typed.isRight()) {
            return pages.of(unit, form, typed.errors(), actor);
        }
        return switch (keeping.change(unit.id(), form.version(), name, shortName, form.kind(), position, actor)) {
            case Outcome.Done<?> _ -> saved(next, "unit.saved", name);
            case Outcome.Refused<?>(var field, var reason) ->
                pages.of(unit, form, Map.of(field, words.of(reason)), actor);
        };
    }

    private ModelAndView saved(RedirectAttributes next, String key, String name) {
        next.addFlashAttribute("notice", words.of(key, name));
        return new ModelAndView("redirect:/organization/units");
    }

    private ModelAndView newForm(UnitForm form, Map<String, String> errors, Actor actor) {
        List<UnitTree.Line> parents = UnitTree.of(directory.units(actor.agency()));
        return answer("organization/new-unit", Map.of("form", form, "parents", parents, "errors", errors), errors);
    }

    private static ModelAndView answer(String view, Map<String, ?> model, Map<String, String> errors) {
        return errors.isEmpty() ? new ModelAndView(view, model) : new ModelAndView(view, model, UNPROCESSABLE_CONTENT);
    }
}
