package vn.danvan.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.UnitId;

/** The table of open terms. */
@Repository
class OpenTermTable {
    private static final String TERM = """
            SELECT id, agency_id, owner_kind, owner_id, label, path, unit_id, officer_id, rule_id, start_on, start_at,
                   circumstances, extensions, suspensions, open_on, given, due_on, question, edition, version
              FROM calendar.open_term
            """;

    private final JdbcClient db;

    OpenTermTable(JdbcClient db) {
        this.db = db;
    }

    Optional<OpenTerm> find(Owner owner, String rule) {
        return db.sql(TERM + "WHERE owner_kind = :kind AND owner_id = :owner AND rule_id = :rule")
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .param("rule", rule)
                .query(OpenTermTable::term)
                .optional();
    }

    /** The next terms of older editions that a recount has to look at, in the order of their ids. */
    List<OpenTerm> after(long id, Recount recount, int limit) {
        return db.sql(TERM + """
                 WHERE id > :id AND edition < :edition
                   AND (CAST(:agency AS bigint) IS NULL OR agency_id = :agency)
                   AND (CAST(:rule AS text) IS NULL OR rule_id = :rule)
                 ORDER BY id
                 LIMIT :limit
                """)
                .param("id", id)
                .param("edition", recount.edition())
                .param(
                        "agency",
                        recount.agency() == null ? null : recount.agency().value())
                .param("rule", recount.rule())
                .param("limit", limit)
                .query(OpenTermTable::term)
                .list();
    }

    List<OpenTerm> of(List<Long> ids, int edition) {
        return db.sql(TERM + "WHERE id = ANY(:ids) AND edition < :edition ORDER BY id")
                .param("ids", ids.toArray(Long[]::new))
                .param("edition", edition)
                .query(OpenTermTable::term)
                .list();
    }

    /** Some terms between whose start and end a day of these lies: only they can move when these days change. */
    List<OpenTerm> across(LocalDate first, LocalDate last, @Nullable AgencyId agency, int limit) {
        return db.sql(TERM + """
                 WHERE (due_on IS NULL OR (least(start_on, due_on) <= :last AND greatest(start_on, due_on) >= :first))
                   AND (CAST(:agency AS bigint) IS NULL OR agency_id = :agency)
                 ORDER BY id
                 LIMIT :limit
                """)
                .param("first", first)
                .param("last", last)
                .param("agency", agency == null ? null : agency.value())
                .param("limit", limit)
                .query(OpenTermTable::term)
                .list();
    }

    void save(NewOpenTerm term, Counted counted, int edition) {
        var facts = term.facts();
        db.sql("""
                INSERT INTO calendar.open_term (agency_id, owner_kind, owner_id, label, path, unit_id, officer_id, rule_id,
                                                start_on, start_at, circumstances, extensions, suspensions, open_on,
                                                given, due_on, question, edition)
                VALUES (:agency, :kind, :owner, :label, :path, :unit, :officer, :rule,
                        :startOn, :startAt, :circumstances, :extensions, :suspensions, :openOn,
                        :given, :due, :question, :edition)
                ON CONFLICT (owner_kind, owner_id, rule_id) DO UPDATE
                   SET agency_id = excluded.agency_id, label = excluded.label, path = excluded.path,
                       unit_id = excluded.unit_id, officer_id = excluded.officer_id, start_on = excluded.start_on,
                       start_at = excluded.start_at, circumstances = excluded.circumstances,
                       extensions = excluded.extensions, suspensions = excluded.suspensions,
                       open_on = excluded.open_on, given = excluded.given, due_on = excluded.due_on,
                       question = excluded.question, edition = excluded.edition, version = open_term.version + 1
                """)
                .param("agency", term.agency().value())
                .param("kind", term.owner().kind())
                .param("owner", term.owner().id())
                .param("label", term.label())
                .param("path", term.path())
                .param("unit", term.unit() == null ? null : term.unit().value())
                .param("officer", term.officer() == null ? null : term.officer().value())
                .param("rule", term.rule())
                .param("startOn", facts.start())
                .param("startAt", facts.at())
                .param("circumstances", FactsColumns.circumstances(facts))
                .param("extensions", facts.extensions())
                .param("suspensions", FactsColumns.suspensions(facts))
                .param("openOn", facts.openOn())
                .param("given", FactsColumns.given(facts))
                .param("due", counted.due())
                .param("question", counted.question())
                .param("edition", edition)
                .update();
    }

    void delete(Owner owner) {
        db.sql("DELETE FROM calendar.open_term WHERE owner_kind = :kind AND owner_id = :owner")
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .update();
    }

    /**
     * Saves what a recount found, except for terms that somebody holds at this moment or has changed meanwhile. A day that
     * was known stays where a person has to decide now.
     *
     * @return the ids of those saved
     */
    Set<Long> update(List<Move> moves, int edition) {
        return new HashSet<>(db.sql("""
                WITH found AS (
                    SELECT *
                      FROM unnest(CAST(:ids AS bigint[]), CAST(:versions AS integer[]), CAST(:days AS date[]),
                                  CAST(:questions AS text[])) AS f (id, version, due_on, question)
                ), free AS (
                    SELECT t.id
                      FROM calendar.open_term t
                      JOIN found f ON f.id = t.id AND f.version = t.version
                     ORDER BY t.id
                       FOR NO KEY UPDATE OF t SKIP LOCKED
                )
                UPDATE calendar.open_term t
                   SET due_on = coalesce(f.due_on, t.due_on), question = f.question, edition = :edition,
                       version = t.version + 1
                  FROM found f
                  JOIN free USING (id)
                 WHERE t.id = f.id
                RETURNING t.id
                """)
                .param("ids", moves.stream().map(move -> move.term().id()).toArray(Long[]::new))
                .param(
                        "versions",
                        moves.stream().map(move -> move.term().version()).toArray(Integer[]::new))
                .param(
                        "days",
                        moves.stream()
                                .map(move -> move.after().due())
                                .map(OpenTermTable::text)
                                .toArray(String[]::new))
                .param(
                        "questions",
                        moves.stream().map(move -> move.after().question()).toArray(String[]::new))
                .param("edition", edition)
                .query(Long.class)
                .list());
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static OpenTerm term(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var officer = row.getObject("officer_id", Long.class);
        return new OpenTerm(
                row.getLong("id"),
                new NewOpenTerm(
                        new AgencyId(row.getLong("agency_id")),
                        new Owner(row.getString("owner_kind"), row.getLong("owner_id")),
                        row.getString("label"),
                        row.getString("path"),
                        unit == null ? null : new UnitId(unit),
                        officer == null ? null : new OfficerId(officer),
                        row.getString("rule_id"),
                        FactsColumns.read(row)),
                row.getObject("due_on", LocalDate.class),
                row.getString("question"),
                row.getInt("edition"),
                row.getInt("version"));
    }
}
