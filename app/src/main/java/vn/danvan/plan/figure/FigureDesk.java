package vn.danvan.plan.figure;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.figures.Figure;
import vn.danvan.platform.figures.Figures;
import vn.danvan.platform.figures.Period;
import vn.danvan.platform.figures.Scope;

/** Figures and their records for people of an agency: each sees those of the own agency. */
@Service
@Transactional(readOnly = true)
public class FigureDesk {
    /** How many records a page shows. */
    static final int PAGE = 50;
    /** How many records a file holds at most. */
    static final int MOST_IN_A_FILE = 10_000;

    private final Figures figures;
    private final CountedRecords records;

    FigureDesk(Figures figures, CountedRecords records) {
        this.figures = figures;
        this.records = records;
    }

    /**
     * A figure with what it counts now.
     *
     * @param page the records behind it; null for whoever may not see them
     */
    public record Line(Figure figure, long count, @Nullable String page) {}

    /** Everything that modules publish and this person may see. */
    public List<Line> all(Actor actor, Period period, @Nullable UnitId unit) {
        var scope = new Scope(actor.agency(), unit);
        return figures.of(actor).stream()
                .map(figure -> line(actor, figure, scope, period))
                .toList();
    }

    private static Line line(Actor actor, Figure figure, Scope scope, Period period) {
        var page = actor.may(figure.readRecords()) ? figure.page(scope, period) : null;
        return new Line(figure, figure.count(scope, period), page);
    }

    /** What the agency did in some months, the last of them included. */
    public List<MonthDone> done(Actor actor, YearMonth last, int months) {
        actor.require(Right.FIGURE_READ);
        var scope = new Scope(actor.agency(), null);
        var first = last.minusMonths(months - 1L);
        var period = new Period(first.atDay(1), last.atEndOfMonth());
        var inTime = records.byMonth(PlanFigure.TASKS_IN_TIME, scope, period);
        var late = records.byMonth(PlanFigure.TASKS_DONE_LATE, scope, period);
        return IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .map(month -> new MonthDone(
                        month,
                        tally(PlanFigure.TASKS_IN_TIME, scope, month, inTime),
                        tally(PlanFigure.TASKS_DONE_LATE, scope, month, late)))
                .toList();
    }

    private MonthDone.Tally tally(PlanFigure figure, Scope scope, YearMonth month, Map<YearMonth, Long> counts) {
        var period = new Period(month.atDay(1), month.atEndOfMonth());
        return new MonthDone.Tally(
                counts.getOrDefault(month, 0L), new PublishedFigure(figure, records).page(scope, period));
    }

    Optional<PlanFigure> find(String code) {
        return Arrays.stream(PlanFigure.values())
                .filter(figure -> figure.code().equals(code))
                .findFirst();
    }

    long count(Actor actor, PlanFigure figure, Period period, @Nullable UnitId unit) {
        actor.require(Right.PLAN_READ);
        return records.count(figure, new Scope(actor.agency(), unit), period);
    }

    /** A page of records; one more than {@link #PAGE} says that there are more. */
    List<Counted> page(
            Actor actor, PlanFigure figure, Period period, @Nullable UnitId unit, CountedRecords.@Nullable Key after) {
        actor.require(Right.PLAN_READ);
        return records.list(figure, new Scope(actor.agency(), unit), period, after, PAGE + 1);
    }

    /** All records, for a file. */
    List<Counted> all(Actor actor, PlanFigure figure, Period period, @Nullable UnitId unit) {
        actor.require(Right.PLAN_READ);
        return records.list(figure, new Scope(actor.agency(), unit), period, null, MOST_IN_A_FILE);
    }
}
