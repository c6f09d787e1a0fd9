package vn.danvan.plan.cascade;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.web.Happening;

/** What both agencies did with an obligation; of the other one only the agency is named, not the officer. */
@Repository
class ObligationEntries {
    private final JdbcClient db;
    private final Clock clock;

    ObligationEntries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void insert(ObligationId obligation, Actor actor, String act, String words) {
        insert(obligation, actor.agency().value(), actor.signature(), act, words);
    }

    /** What follows by itself from the state of a task. */
    void insertOfProgram(ObligationId obligation, String act, String words) {
        insert(obligation, null, "danvan", act, words);
    }

    private void insert(ObligationId obligation, @Nullable Long agency, String name, String act, String words) {
        db.sql("""
                INSERT INTO plan.obligation_entry (obligation_id, at, agency_id, officer_name, act, words)
                VALUES (:obligation, :at, :agency, :name, :act, :words)
                """)
                .param("obligation", obligation.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("agency", agency)
                .param("name", name)
                .param("act", act)
                .param("words", words.isBlank() ? null : words.strip())
                .update();
    }

    /** Those who did something with it, also before another one took over. */
    List<AgencyId> agencies(ObligationId obligation) {
        return db.sql("""
                SELECT DISTINCT agency_id
                  FROM plan.obligation_entry WHERE obligation_id = :obligation AND agency_id IS NOT NULL
                """)
                .param("obligation", obligation.value())
                .query((row, n) -> new AgencyId(row.getLong("agency_id")))
                .list();
    }

    /** Newest first, as an agency may read them. */
    List<Happening> of(ObligationId obligation, AgencyId reader, AgencyNames names) {
        return db.sql("""
                SELECT at, agency_id, officer_name, act, words
                  FROM plan.obligation_entry WHERE obligation_id = :obligation ORDER BY id DESC LIMIT 500
                """)
                .param("obligation", obligation.value())
                .query((row, n) -> {
                    var agency = row.getObject("agency_id", Long.class);
                    var own = agency == null || agency == reader.value();
                    return new Happening(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            own ? row.getString("officer_name") : names.of(new AgencyId(agency)),
                            "arrow-right-circle",
                            row.getString("act"),
                            row.getString("words"));
                })
                .list();
    }
}
