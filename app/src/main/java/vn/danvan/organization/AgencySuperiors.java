package vn.danvan.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;

/** The table of who stands under whom. */
@Repository
class AgencySuperiors {
    private final JdbcClient db;

    AgencySuperiors(JdbcClient db) {
        this.db = db;
    }

    /** Lets one change of the tree wait for another, so that no two together close a circle. */
    void lock() {
        db.sql("LOCK TABLE organization.agency_superior IN SHARE ROW EXCLUSIVE MODE")
                .update();
    }

    /** The superiors of an agency, the newest first. */
    List<Superior> of(AgencyId agency) {
        return db.sql("""
                SELECT superior_id, first_day, last_day, decision_symbol, decided_on
                  FROM organization.agency_superior WHERE agency_id = :agency ORDER BY first_day DESC
                """)
                .param("agency", agency.value())
                .query((row, number) -> new Superior(
                        new AgencyId(row.getLong("superior_id")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        new Decision(row.getString("decision_symbol"), row.getObject("decided_on", LocalDate.class))))
                .list();
    }

    /** The agencies above on a day, the nearest first. */
    List<AgencyId> above(AgencyId agency, LocalDate day) {
        return db.sql("""
                WITH RECURSIVE line AS (
                    SELECT superior_id AS id, 1 AS step
                      FROM organization.agency_superior
                     WHERE agency_id = :agency AND first_day <= :day AND (last_day IS NULL OR last_day >= :day)
                    UNION ALL
                    SELECT s.superior_id, line.step + 1
                      FROM line
                      JOIN organization.agency_superior s ON s.agency_id = line.id
                     WHERE s.first_day <= :day AND (s.last_day IS NULL OR s.last_day >= :day)
                ) CYCLE id SET closed USING path
                SELECT id FROM line ORDER BY step
                """)
                .param("agency", agency.value())
                .param("day", day)
                .query((row, number) -> new AgencyId(row.getLong("id")))
                .list();
    }

    /** The agencies right below on a day, by name. */
    List<AgencyId> below(AgencyId agency, LocalDate day) {
        return db.sql("""
                SELECT s.agency_id
                  FROM organization.agency_superior s
                  JOIN organization.agency a ON a.id = s.agency_id
                 WHERE s.superior_id = :agency AND s.first_day <= :day AND (s.last_day IS NULL OR s.last_day >= :day)
                 ORDER BY a.name COLLATE "vi-x-icu", a.id
                """)
                .param("agency", agency.value())
                .param("day", day)
                .query((row, number) -> new AgencyId(row.getLong("agency_id")))
                .list();
    }

    /** The days after this one on which the tree changes. */
    List<LocalDate> changesAfter(LocalDate day) {
        return db.sql("SELECT DISTINCT first_day FROM organization.agency_superior WHERE first_day > :day")
                .param("day", day)
                .query((row, number) -> row.getObject("first_day", LocalDate.class))
                .list();
    }

    /** From the first day of the order on; null for nobody any more. */
    void place(AgencyId agency, @Nullable AgencyId superior, Order order) {
        db.sql("""
                UPDATE organization.agency_superior SET last_day = CAST(:firstDay AS date) - 1
                 WHERE agency_id = :agency AND last_day IS NULL
                """)
                .param("firstDay", order.firstDay())
                .param("agency", agency.value())
                .update();
        if (superior != null) {
            db.sql("""
                    INSERT INTO organization.agency_superior
                           (agency_id, superior_id, first_day, decision_symbol, decided_on)
                    VALUES (:agency, :superior, :firstDay, :symbol, :decidedOn)
                    """)
                    .param("agency", agency.value())
                    .param("superior", superior.value())
                    .param("firstDay", order.firstDay())
                    .param("symbol", order.decision().symbol())
                    .param("decidedOn", order.decision().day())
                    .update();
        }
    }
}
