package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.Actor;

/** Makes the page that asks for a decision about one unit. */
@Component
class UnitOrderPage {
    private final Directory directory;
    private final UnitPage pages;

    UnitOrderPage(Directory directory, UnitPage pages) {
        this.directory = directory;
        this.pages = pages;
    }

    ModelAndView of(UnitAct act, long id, Actor actor) {
        var unit = pages.own(id, actor);
        return new ModelAndView("organization/unit-order", model(act, unit, OrderForm.of(unit), Map.of(), actor));
    }

    /** The page with what was typed and what is wrong about it. */
    ModelAndView again(UnitAct act, long id, OrderForm form, Map<String, String> errors, Actor actor) {
        var model = model(act, pages.own(id, actor), form, errors, actor);
        return new ModelAndView(
                "organization/unit-order", model, errors.containsKey("version") ? CONFLICT : UNPROCESSABLE_CONTENT);
    }

    private Map<String, Object> model(UnitAct act, Unit unit, OrderForm form, Map<String, String> errors, Actor actor) {
        var units = directory.units(actor.agency());
        var model = new HashMap<String, Object>();
        model.put("act", act);
        model.put("unit", unit);
        model.put("form", form);
        model.put("units", UnitTree.of(units));
        model.put("unitNames", new UnitNames(units));
        model.put("errors", errors);
        return model;
    }
}
