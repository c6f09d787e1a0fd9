package vn.danvan.plan.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.api.OverviewBodies.DoneInMonth;
import vn.danvan.plan.api.OverviewBodies.DueInWeek;
import vn.danvan.plan.api.OverviewBodies.FigureBody;
import vn.danvan.plan.api.OverviewBodies.OverviewBody;
import vn.danvan.plan.api.OverviewBodies.PlanProgress;
import vn.danvan.plan.api.OverviewBodies.UnitOpen;
import vn.danvan.plan.api.OverviewBodies.Waiting;
import vn.danvan.plan.api.TaskBodies.UnitRef;
import vn.danvan.plan.figure.FigureDesk;
import vn.danvan.plan.figure.FigureQuery;
import vn.danvan.plan.overview.Decisions;
import vn.danvan.plan.overview.LeaderOverview;
import vn.danvan.plan.overview.UnitWork;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Listing;
import vn.danvan.platform.api.WrongParameter;
import vn.danvan.platform.figures.Period;

/** The overview and the figures, as numbers. */
@ApiController(about = "Số liệu")
@RequestMapping(Api.PATH)
class OverviewApi {
    private final LeaderOverview overviews;
    private final FigureDesk figures;
    private final PlanOverview plans;
    private final Clock clock;

    OverviewApi(LeaderOverview overviews, FigureDesk figures, PlanOverview plans, Clock clock) {
        this.overviews = overviews;
        this.figures = figures;
        this.plans = plans;
        this.clock = clock;
    }

    @Doc("Tổng quan của cơ quan: trễ, chưa báo cáo, tiến độ, chờ quyết định")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.FIGURE_READ)
    @GetMapping("/overview")
    OverviewBody overview(Actor actor) {
        var overview = overviews.of(actor);
        var unitName = plans.unitNames(actor);
        return new OverviewBody(
                overview.today(),
                overview.late(),
                overview.silent(),
                overview.units().stream().map(work -> unit(work, unitName)).toList(),
                overview.plans().stream()
                        .map(plan -> new PlanProgress(
                                plan.plan().value(), plan.title(), plan.done(), plan.open(), plan.late()))
                        .toList(),
                overview.months().stream()
                        .map(month -> DoneInMonth.of(
                                month.month(),
                                month.inTime().count(),
                                month.late().count()))
                        .toList(),
                overview.weeks().stream()
                        .map(week -> new DueInWeek(week.from(), week.to(), week.tasks()))
                        .toList(),
                waiting(overview.decisions()));
    }

    @Doc("Số liệu của một kỳ, cả cơ quan hoặc một đơn vị")
    @Scoped(TokenScope.PLAN_READ)
    @Requires(Right.FIGURE_READ)
    @GetMapping("/figures")
    Listing<FigureBody> figures(
            @Doc("Không ghi là ngày đầu năm nay") @RequestParam(required = false) @Nullable LocalDate first,
            @Doc("Không ghi là hôm nay") @RequestParam(required = false) @Nullable LocalDate last,
            @Doc("Đơn vị chủ trì") @RequestParam(required = false) @Nullable Long unit,
            Actor actor) {
        var today = LocalDate.now(clock);
        var begin = Objects.requireNonNullElse(first, today.withDayOfYear(1));
        var end = Objects.requireNonNullElse(last, today);
        if (!FigureQuery.isCounted(begin)) {
            throw new WrongParameter("first");
        }
        if (end.isBefore(begin) || !FigureQuery.isCounted(end)) {
            throw new WrongParameter("last");
        }
        var lines = figures.all(actor, new Period(begin, end), unit == null ? null : new UnitId(unit));
        return Listing.whole(lines.stream().map(OverviewApi::figure).toList());
    }

    private static UnitOpen unit(UnitWork work, Function<UnitId, String> unitName) {
        var unit = work.unit();
        var ref = unit == null ? null : new UnitRef(unit.value(), unitName.apply(unit));
        return new UnitOpen(ref, work.open(), work.late(), work.soon(), work.silent());
    }

    private static Waiting waiting(Decisions decisions) {
        return new Waiting(decisions.allWaiting(), decisions.allAsked(), decisions.drafts());
    }

    private static FigureBody figure(FigureDesk.Line line) {
        var figure = line.figure();
        return new FigureBody(figure.code(), figure.title(), figure.countedIn(), line.count(), line.page());
    }
}
