package vn.danvan.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.terms.calendar.AgencyDay;
import vn.danvan.terms.calendar.Notice;

/** The table of the days that notices name. */
@Repository
class NoticeDays {
    private static final String SWAP = "SWAP";
    private static final String EXTRA = "EXTRA";

    private final JdbcClient db;

    NoticeDays(JdbcClient db) {
        this.db = db;
    }

    /** The days of one notice. */
    record Days(List<Notice.Swap> swaps, List<Notice.ExtraDay> extraDays, List<AgencyDay> ownDays) {
        static final Days NONE = new Days(List.of(), List.of(), List.of());
    }

    private record Row(
            long notice,
            String kind,
            LocalDate day,
            @Nullable LocalDate workedOn,
            String name) {}

    Map<Long, Days> of(Collection<Long> notices) {
        var found = new TreeMap<Long, Days>();
        db.sql("""
                SELECT notice_id, kind, day, worked_on, name
                  FROM calendar.notice_day
                 WHERE notice_id = ANY(:notices)
                 ORDER BY notice_id, position
                """)
                .param("notices", notices.toArray(Long[]::new))
                .query(NoticeDays::row)
                .list()
                .forEach(row -> add(
                        found.computeIfAbsent(
                                row.notice(), _ -> new Days(new ArrayList<>(), new ArrayList<>(), new ArrayList<>())),
                        row));
        return found;
    }

    private static void add(Days days, Row row) {
        var workedOn = row.workedOn();
        if (workedOn != null) {
            days.swaps().add(new Notice.Swap(row.day(), workedOn));
        } else if (row.kind().equals(EXTRA)) {
            days.extraDays().add(new Notice.ExtraDay(row.day(), row.name()));
        } else {
            days.ownDays().add(new AgencyDay(row.day(), AgencyDay.Effect.valueOf(row.kind()), row.name()));
        }
    }

    void insert(long notice, NewNotice content) {
        var rows = new ArrayList<Row>();
        content.swaps().forEach(swap -> rows.add(new Row(notice, SWAP, swap.off(), swap.worked(), "")));
        content.extraDays().forEach(extra -> rows.add(new Row(notice, EXTRA, extra.date(), null, extra.name())));
        content.ownDays()
                .forEach(own -> rows.add(new Row(notice, own.effect().name(), own.date(), null, own.reason())));
        for (int position = 0; position < rows.size(); position++) {
            insert(position, rows.get(position));
        }
    }

    private void insert(int position, Row row) {
        db.sql("""
                INSERT INTO calendar.notice_day (notice_id, position, kind, day, worked_on, name)
                VALUES (:notice, :position, :kind, :day, :workedOn, :name)
                """)
                .param("notice", row.notice())
                .param("position", position)
                .param("kind", row.kind())
                .param("day", row.day())
                .param("workedOn", row.workedOn())
                .param("name", row.name())
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("notice_id"),
                row.getString("kind"),
                row.getObject("day", LocalDate.class),
                row.getObject("worked_on", LocalDate.class),
                row.getString("name"));
    }
}
