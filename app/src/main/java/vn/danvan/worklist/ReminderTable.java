package vn.danvan.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AccountId;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.SignedIn;

/** The tables of where reminders go and on which days digests were made. */
@Repository
class ReminderTable {
    private final JdbcClient db;

    ReminderTable(JdbcClient db) {
        this.db = db;
    }

    /** Where a person's mails go, and by which account the person reads them. */
    record Box(AccountId account, String address) {}

    Optional<String> address(OfficerId officer) {
        return db.sql("SELECT address FROM worklist.reminder_address WHERE officer_id = :officer")
                .param("officer", officer.value())
                .query(String.class)
                .optional();
    }

    Map<OfficerId, Box> boxes(List<OfficerId> officers) {
        var boxes = new HashMap<OfficerId, Box>();
        db.sql("""
                SELECT officer_id, account_id, address FROM worklist.reminder_address WHERE officer_id = ANY (:officers)
                """)
                .param("officers", officers.stream().map(OfficerId::value).toArray(Long[]::new))
                .query(row -> {
                    var box = new Box(new AccountId(row.getLong("account_id")), row.getString("address"));
                    boxes.put(new OfficerId(row.getLong("officer_id")), box);
                });
        return boxes;
    }

    void setAddress(SignedIn person, String address) {
        db.sql("""
                INSERT INTO worklist.reminder_address (officer_id, account_id, address)
                VALUES (:officer, :account, :address)
                    ON CONFLICT (officer_id) DO UPDATE
                   SET account_id = excluded.account_id, address = excluded.address
                """)
                .param("officer", person.actor().officer().value())
                .param("account", person.account().value())
                .param("address", address)
                .update();
    }

    void removeAddress(OfficerId officer) {
        db.sql("DELETE FROM worklist.reminder_address WHERE officer_id = :officer")
                .param("officer", officer.value())
                .update();
    }

    /** The agencies with open items whose digests of that day were not made; found by leaping along the index. */
    List<AgencyId> without(LocalDate day) {
        return db.sql("""
                WITH RECURSIVE leap AS (
                    (SELECT agency_id FROM worklist.item WHERE state <> 'CLOSED' ORDER BY agency_id LIMIT 1)
                    UNION ALL
                    SELECT (SELECT i.agency_id
                              FROM worklist.item i
                             WHERE i.state <> 'CLOSED' AND i.agency_id > leap.agency_id
                             ORDER BY i.agency_id
                             LIMIT 1)
                      FROM leap
                     WHERE leap.agency_id IS NOT NULL
                )
                SELECT agency_id FROM leap WHERE agency_id IS NOT NULL
                EXCEPT SELECT agency_id FROM worklist.digest_day WHERE day = :day
                ORDER BY agency_id
                """)
                .param("day", day)
                .query((row, n) -> new AgencyId(row.getLong("agency_id")))
                .list();
    }

    /** Notes that the digests of a day are being made; false when somebody else did or does. */
    boolean begin(AgencyId agency, LocalDate day, Instant now) {
        return db.sql("""
                INSERT INTO worklist.digest_day (agency_id, day, made_at) VALUES (:agency, :day, :now) ON CONFLICT DO NOTHING
                """)
                        .param("agency", agency.value())
                        .param("day", day)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
