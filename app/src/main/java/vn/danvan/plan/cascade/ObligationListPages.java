package vn.danvan.plan.cascade;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.cascade.ObligationFilter.Part;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Tab;

/** The duties that the agency above has handed down, and those that the own agency has handed down itself. */
@Controller
class ObligationListPages {
    private final ObligationLists lists;
    private final ObligationViews views;
    private final PlanOverview plans;

    ObligationListPages(ObligationLists lists, ObligationViews views, PlanOverview plans) {
        this.lists = lists;
        this.views = views;
        this.plans = plans;
    }

    @GetMapping("/obligations")
    @Requires(Right.PLAN_READ)
    ModelAndView received(ObligationQuery query, Actor actor) {
        var counts = lists.counts(actor);
        var tabs = counts.entrySet().stream()
                .map(count -> new Tab(
                        count.getKey().title(),
                        query.address("/obligations", count.getKey(), null),
                        count.getKey() == query.shown(),
                        count.getValue()))
                .toList();
        var page = page(
                "/obligations",
                query,
                tabs,
                lists.received(actor, query.filter(), ObligationLists.PAGE + 1),
                Obligation::sender);
        var whole = ObligationFilter.of(Part.ALL, null);
        return page.addObject("handedOver", lists.handedOver(actor, whole, ObligationLists.PAGE))
                .addObject("handedOverCount", lists.countHandedOver(actor))
                .addObject("received", true);
    }

    @GetMapping("/obligations/sent")
    @Requires(Right.PLAN_READ)
    ModelAndView sent(ObligationQuery query, Actor actor) {
        var tabs = Arrays.stream(Part.values())
                .map(part ->
                        new Tab(part.title(), query.address("/obligations/sent", part, null), part == query.shown()))
                .toList();
        var page = page(
                "/obligations/sent",
                query,
                tabs,
                lists.sent(actor, query.filter(), ObligationLists.PAGE + 1),
                Obligation::receiver);
        var plan = query.plan();
        return page.addObject("plan", plan == null ? null : plans.named(actor, new PlanId(plan)))
                .addObject("received", false);
    }

    /** A page; {@code other} is the agency on the other side. */
    private ModelAndView page(
            String path,
            ObligationQuery query,
            List<Tab> tabs,
            List<Obligation> found,
            Function<Obligation, AgencyId> other) {
        var more = found.size() > ObligationLists.PAGE;
        var shown = more ? found.subList(0, ObligationLists.PAGE) : found;
        var model = new HashMap<String, @Nullable Object>();
        model.put("obligations", shown);
        model.put("tabs", tabs);
        model.put("query", query);
        model.put(
                "names",
                views.names(Stream.concat(shown.stream().map(other), Stream.ofNullable(agency(query)))
                        .distinct()
                        .toList()));
        model.put("later", more ? query.address(path, query.shown(), shown.getLast()) : null);
        return new ModelAndView("plan/cascade/obligations", model);
    }

    private static @Nullable AgencyId agency(ObligationQuery query) {
        return query.agency() == null ? null : new AgencyId(query.agency());
    }
}
