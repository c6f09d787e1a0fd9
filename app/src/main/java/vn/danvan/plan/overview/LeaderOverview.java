package vn.danvan.plan.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.UnitsOverTime;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskFilter.State;
import vn.danvan.plan.TaskLists;
import vn.danvan.plan.figure.FigureDesk;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.overview.Grievances;

/** Answers the leader's three questions for the own agency, and what needs a decision. */
@Service
@Transactional(readOnly = true)
public class LeaderOverview {
    /** Half a year back: enough to see whether it gets better. */
    static final int MONTHS = 6;

    private static final int SHOWN = 5;

    private final WorkCounts counts;
    private final TaskLists lists;
    private final FigureDesk figures;
    private final UnitsOverTime units;
    private final ObjectProvider<Grievances> grievances;
    private final Clock clock;

    LeaderOverview(
            WorkCounts counts,
            TaskLists lists,
            FigureDesk figures,
            UnitsOverTime units,
            ObjectProvider<Grievances> grievances,
            Clock clock) {
        this.counts = counts;
        this.lists = lists;
        this.figures = figures;
        this.units = units;
        this.grievances = grievances;
        this.clock = clock;
    }

    public Overview of(Actor reader) {
        reader.require(Right.FIGURE_READ);
        var agency = reader.agency();
        var today = LocalDate.now(clock);
        var weeks = new LoadOfWeeks(today);
        return new Overview(
                today,
                counts.byUnit(agency, units.heirsOn(agency, today), today),
                counts.byPlan(agency, today.getYear(), today),
                figures.done(reader, YearMonth.from(today), MONTHS),
                weeks.of(counts.byDay(agency, today, weeks.lastDay())),
                received(reader, today),
                decisions(reader));
    }

    private Grievances.@Nullable Summary received(Actor reader, LocalDate today) {
        var register = grievances.getIfAvailable();
        return register == null ? null : register.received(reader, today.minusDays(TaskLists.SILENT_DAYS), today);
    }

    private Decisions decisions(Actor reader) {
        if (!reader.may(Right.PLAN_READ)) {
            return Decisions.NONE;
        }
        return new Decisions(
                first(reader, State.WAITING),
                lists.count(reader, TaskFilter.of(State.WAITING)),
                first(reader, State.ASKED),
                lists.count(reader, TaskFilter.of(State.ASKED)),
                counts.drafts(reader.agency()));
    }

    private List<Task> first(Actor reader, State state) {
        return lists.list(reader, TaskFilter.of(state), SHOWN);
    }
}
