package vn.danvan.calendar.web;

import static vn.danvan.platform.access.Right.CALENDAR_MANAGE;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.calendar.Recounts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;

/** What a recount did: figures for the administrator, the own work for everyone. */
@Controller
class RecountPages {
    private static final int ON_A_PAGE = 50;

    private final Recounts recounts;

    RecountPages(Recounts recounts) {
        this.recounts = recounts;
    }

    @Requires(CALENDAR_MANAGE)
    @GetMapping("/calendar/recounts/{id}")
    ModelAndView result(@PathVariable long id, Actor actor) {
        return new ModelAndView(
                "calendar/recount", Map.of("recount", recounts.get(actor, id), "sums", recounts.sums(actor, id)));
    }

    @Requires({})
    @GetMapping("/calendar/moves/{id}")
    ModelAndView own(@PathVariable long id, @RequestParam(defaultValue = "0") long after, Actor actor) {
        var moves = recounts.own(actor, id, after, ON_A_PAGE);
        var model = new HashMap<String, @Nullable Object>();
        model.put("recount", recounts.get(actor, id));
        model.put("moves", moves);
        model.put(
                "later",
                moves.size() < ON_A_PAGE
                        ? null
                        : "/calendar/moves/%d?after=%d"
                                .formatted(id, moves.getLast().term()));
        return new ModelAndView("calendar/moves", model);
    }
}
