package vn.danvan.plan.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.write.Draft;
import vn.danvan.organization.Directory;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.goal.GoalViews;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;

/** Reports about a plan, as drafts of official documents. */
@Service
@Transactional(readOnly = true)
public class PlanReports {
    private final PlanOverview overview;
    private final ReportTable table;
    private final GoalViews goals;
    private final Directory directory;
    private final Clock clock;

    PlanReports(PlanOverview overview, ReportTable table, GoalViews goals, Directory directory, Clock clock) {
        this.overview = overview;
        this.table = table;
        this.goals = goals;
        this.directory = directory;
        this.clock = clock;
    }

    /** How far the plan is today (báo cáo tiến độ); empty before it is approved. */
    public Optional<Draft> progress(Actor actor, PlanId id) {
        actor.require(Right.PLAN_READ);
        var view = overview.plan(actor, id);
        if (view.approved() == null) {
            return Optional.empty();
        }
        var report = new ProgressReport(
                directory.agency(actor.agency()),
                view,
                table.results(id),
                table.doneLate(id),
                new GoalPart(goals.of(actor, view)),
                overview.unitNames(actor),
                LocalDate.now(clock));
        return Optional.of(report.draft());
    }
}
