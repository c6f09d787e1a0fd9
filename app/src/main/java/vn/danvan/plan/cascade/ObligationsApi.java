package vn.danvan.plan.cascade;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.cascade.CascadeBodies.ObligationDetail;
import vn.danvan.plan.cascade.CascadeBodies.ObligationLine;
import vn.danvan.plan.cascade.ObligationFilter.Part;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Listing;
import vn.danvan.platform.api.Paging;

/** Obligations for reading: what the agency above has handed down, and what the own agency has. */
@ApiController(about = "Nhiệm vụ cấp trên giao")
@RequestMapping(Api.PATH + "/obligations")
class ObligationsApi {
    private final ObligationLists lists;
    private final CascadeShapes shapes;

    ObligationsApi(ObligationLists lists, CascadeShapes shapes) {
        this.lists = lists;
        this.shapes = shapes;
    }

    @Doc("Nhiệm vụ cơ quan cấp trên đã giao cho cơ quan này; hạn gần nhất trước")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping
    Listing<ObligationLine> received(@RequestParam(defaultValue = "OPEN") Part part, Paging paging, Actor actor) {
        var filter = ObligationFilter.of(part, key(paging));
        var found = lists.received(actor, filter, paging.oneMore());
        return Listing.of(found, paging, ObligationsApi::place, shapes.lines(found));
    }

    @Doc("Nhiệm vụ cơ quan này đã giao xuống; hạn gần nhất trước")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/sent")
    Listing<ObligationLine> sent(
            @RequestParam(defaultValue = "OPEN") Part part,
            @RequestParam(required = false) @Nullable Long plan,
            @Doc("Cơ quan nhận") @RequestParam(required = false) @Nullable Long agency,
            Paging paging,
            Actor actor) {
        var filter = new ObligationFilter(
                part,
                plan == null ? null : new PlanId(plan),
                null,
                agency == null ? null : new AgencyId(agency),
                key(paging));
        var found = lists.sent(actor, filter, paging.oneMore());
        return Listing.of(found, paging, ObligationsApi::place, shapes.lines(found));
    }

    @Doc("Một nhiệm vụ được giao với các việc đáp ứng, cho cơ quan giao và cơ quan nhận")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.PLAN_READ)
    @GetMapping("/{id}")
    ObligationDetail one(@PathVariable long id, Actor actor) {
        return shapes.detail(actor, new ObligationId(id));
    }

    private static ObligationFilter.@Nullable Key key(Paging paging) {
        return paging.dated()
                .map(place -> new ObligationFilter.Key(place.day(), place.id()))
                .orElse(null);
    }

    private static String place(Obligation o) {
        return new Paging.Dated(o.dueOn(), o.id().value()).word();
    }
}
