package vn.danvan.plan.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.PlanUnits;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.Time;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.figures.Period;
import vn.danvan.platform.figures.Scope;

/** Reads the records of a figure; what is counted and what is listed is one and the same SQL. */
@Repository
@Transactional(readOnly = true)
public class CountedRecords {
    private static final String OF_UNIT = " AND t.lead_unit_id = ANY (:units)";

    private final JdbcClient db;
    private final PlanUnits units;
    private final Clock clock;

    CountedRecords(JdbcClient db, PlanUnits units, Clock clock) {
        this.db = db;
        this.units = units;
        this.clock = clock;
    }

    long count(PlanFigure figure, Scope scope, Period period) {
        return db.sql("SELECT CAST(coalesce(sum(amount), 0) AS bigint) FROM (" + records(figure, scope) + ") counted")
                .params(params(scope, period))
                .query(Long.class)
                .single();
    }

    /** The count of each month of a period; a month without any is not in it. */
    Map<YearMonth, Long> byMonth(PlanFigure figure, Scope scope, Period period) {
        var months = new HashMap<YearMonth, Long>();
        db.sql("SELECT CAST(date_trunc('month', day) AS date) AS month, CAST(sum(amount) AS bigint) AS count FROM ("
                        + records(figure, scope) + ") counted GROUP BY 1")
                .params(params(scope, period))
                .query(row -> {
                    months.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("count"));
                });
        return months;
    }

    /** The records, the newest first, behind the last one of the page before. */
    List<Counted> list(PlanFigure figure, Scope scope, Period period, @Nullable Key after, int limit) {
        return db.sql("SELECT * FROM (" + records(figure, scope) + ") counted"
                        + (after == null ? "" : " WHERE (day, key) < (:day, :key)")
                        + " ORDER BY day DESC, key DESC LIMIT :limit")
                .params(params(scope, period))
                .param("day", after == null ? null : after.day())
                .param("key", after == null ? 0 : after.key())
                .param("limit", limit)
                .query(CountedRecords::counted)
                .list();
    }

    /** The place of a record in its list. */
    public record Key(LocalDate day, long key) {}

    private static String records(PlanFigure figure, Scope scope) {
        return figure.records() + (scope.unit() == null ? "" : OF_UNIT);
    }

    private Map<String, ?> params(Scope scope, Period period) {
        var params = new HashMap<String, Object>();
        params.put("agency", scope.agency().value());
        params.put(
                "units",
                scope.unit() == null
                        ? new Long[0]
                        : units.countedFor(scope.unit()).array());
        params.put("zone", Time.ZONE.getId());
        params.put("begin", period.begin(Time.ZONE).atOffset(ZoneOffset.UTC));
        params.put("end", period.end(Time.ZONE).atOffset(ZoneOffset.UTC));
        params.put("first", period.first());
        params.put("last", period.last());
        params.put("today", LocalDate.now(clock));
        return params;
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        var lead = row.getObject("lead_unit_id", Long.class);
        return new Counted(
                row.getLong("key"),
                row.getObject("day", LocalDate.class),
                new TaskId(row.getLong("task_id")),
                row.getString("text"),
                lead == null ? null : new UnitId(lead),
                row.getString("detail"),
                row.getBigDecimal("amount"));
    }
}
