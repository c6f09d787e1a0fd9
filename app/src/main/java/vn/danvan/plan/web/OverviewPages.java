package vn.danvan.plan.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.cascade.CascadeHooks;
import vn.danvan.plan.overview.LeaderOverview;
import vn.danvan.plan.overview.OverviewCharts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;

/** The overview: what is late, who has not reported, what do people complain of, what needs a decision. */
@Controller
class OverviewPages {
    private final LeaderOverview overviews;
    private final PlanOverview plans;
    private final CascadeHooks cascade;

    OverviewPages(LeaderOverview overviews, PlanOverview plans, CascadeHooks cascade) {
        this.overviews = overviews;
        this.plans = plans;
        this.cascade = cascade;
    }

    @GetMapping("/overview")
    @Requires(Right.FIGURE_READ)
    ModelAndView overview(Actor actor) {
        var overview = overviews.of(actor);
        var unitName = plans.unitNames(actor);
        return new ModelAndView(
                "plan/overview",
                Map.of(
                        "overview",
                        overview,
                        "charts",
                        OverviewCharts.of(overview, unitName, actor.may(Right.PLAN_READ)),
                        "unitName",
                        unitName,
                        "below",
                        cascade.silent(actor)));
    }
}
