package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Duties;
import vn.danvan.organization.Succession;
import vn.danvan.organization.Unit;
import vn.danvan.organization.UnitState;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Missing;

/** Makes the page of one unit: what it is, what was before, what came after. */
@Component
class UnitPage {
    private final Directory directory;
    private final UnitsOverTime overTime;
    private final Duties duties;
    private final UnitMembers members;
    private final Clock clock;

    UnitPage(Directory directory, UnitsOverTime overTime, Duties duties, UnitMembers members, Clock clock) {
        this.directory = directory;
        this.overTime = overTime;
        this.duties = duties;
        this.members = members;
        this.clock = clock;
    }

    Unit own(long id, Actor actor) {
        return directory
                .unit(new UnitId(id))
                .filter(unit -> unit.agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("unit", id));
    }

    /** The page with what was typed and what is wrong about it; when the unit is no longer what was seen, with both. */
    ModelAndView of(Unit unit, UnitForm form, Map<String, String> errors, Actor actor) {
        var model = model(unit, actor);
        model.put("form", form);
        model.put("errors", errors);
        if (errors.isEmpty()) {
            return new ModelAndView("organization/unit", model);
        }
        var status = errors.containsKey("version") ? CONFLICT : UNPROCESSABLE_CONTENT;
        return new ModelAndView("organization/unit", model, status);
    }

    private Map<String, Object> model(Unit unit, Actor actor) {
        var history = overTime.history(unit.id());
        var successions = overTime.successions(unit.id());
        var children = directory.units(actor.agency()).stream()
                .filter(other -> unit.id().equals(other.parent()))
                .toList();
        var model = new HashMap<String, Object>();
        model.put("unit", unit);
        model.put("history", history);
        model.put("end", overTime.end(unit.id()).orElse(null));
        model.put("successions", successions);
        model.put("children", children);
        model.put("members", members.of(unit.id(), LocalDate.now(clock)));
        model.put("vacancies", unit.lastDay() == null ? duties.vacantIn(unit.id(), LocalDate.now(clock)) : List.of());
        model.put("unitNames", new UnitNames(overTime.namesOn(named(history, successions), LocalDate.now(clock))));
        return model;
    }

    private static Set<UnitId> named(List<UnitState> history, List<Succession> successions) {
        var named = new HashSet<UnitId>();
        for (var state : history) {
            if (state.parent() != null) {
                named.add(state.parent());
            }
        }
        for (var succession : successions) {
            named.add(succession.predecessor());
            named.add(succession.successor());
        }
        return named;
    }
}
