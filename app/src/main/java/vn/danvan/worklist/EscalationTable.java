package vn.danvan.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.SeatId;
import vn.danvan.platform.access.UnitId;

/** The table of what was told to the post above. */
@Repository
class EscalationTable {
    private final JdbcClient db;

    EscalationTable(JdbcClient db) {
        this.db = db;
    }

    /** An item that the post above has not been told of yet, and who has it. */
    record Untold(long item, LocalDate dueOn, String kind, List<UnitId> units, List<SeatId> seats) {}

    /** The open items of an agency whose last day lies between two days. */
    List<Untold> untold(AgencyId agency, LocalDate first, LocalDate last, Step step) {
        return db.sql("""
                SELECT i.id, i.due_on, i.owner_kind,
                       ARRAY(SELECT a.holder_id FROM worklist.assignment a
                              WHERE a.item_id = i.id AND a.lead AND a.holder_kind = 'UNIT') AS units,
                       ARRAY(SELECT a.holder_id FROM worklist.assignment a
                              WHERE a.item_id = i.id AND a.lead AND a.holder_kind = 'SEAT') AS seats
                  FROM worklist.item i
                 WHERE i.agency_id = :agency AND i.state <> 'CLOSED' AND i.due_on BETWEEN :first AND :last
                   AND NOT EXISTS (SELECT FROM worklist.escalation e
                                    WHERE e.item_id = i.id AND e.due_on = i.due_on AND e.step = :step)
                 ORDER BY i.due_on, i.id
                """)
                .param("agency", agency.value())
                .param("first", first)
                .param("last", last)
                .param("step", step.name())
                .query((row, n) -> new Untold(
                        row.getLong("id"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("owner_kind"),
                        ids((Long[]) row.getArray("units").getArray())
                                .map(UnitId::new)
                                .toList(),
                        ids((Long[]) row.getArray("seats").getArray())
                                .map(SeatId::new)
                                .toList()))
                .list();
    }

    private static Stream<Long> ids(Long[] ids) {
        return Arrays.stream(ids);
    }

    /** Notes that somebody is told; false when that was done before. */
    boolean tell(Untold item, Step step, OfficerId officer, Instant now) {
        return db.sql("""
                INSERT INTO worklist.escalation (item_id, due_on, step, officer_id, told_at)
                VALUES (:item, :dueOn, :step, :officer, :now)
                    ON CONFLICT DO NOTHING
                """)
                        .param("item", item.item())
                        .param("dueOn", item.dueOn())
                        .param("step", step.name())
                        .param("officer", officer.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
