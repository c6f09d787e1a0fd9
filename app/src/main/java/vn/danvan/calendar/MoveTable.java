package vn.danvan.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.UnitId;

/** The table of what recounts moved. */
@Repository
class MoveTable {
    private final JdbcClient db;

    MoveTable(JdbcClient db) {
        this.db = db;
    }

    /** Whose work some moved terms are. */
    record Group(
            AgencyId agency,
            @Nullable UnitId unit,
            @Nullable OfficerId officer,
            int count) {}

    void insert(Recount recount, List<Move> moves) {
        db.sql("""
                INSERT INTO calendar.recount_move (recount_id, term_id, agency_id, unit_id, officer_id, rule_id, label, path,
                                                   old_day, new_day, why)
                SELECT :recount, m.term_id, m.agency_id, m.unit_id, m.officer_id, m.rule_id, m.label, m.path, m.old_day,
                       m.new_day, m.why
                  FROM unnest(CAST(:terms AS bigint[]), CAST(:agencies AS bigint[]), CAST(:units AS bigint[]),
                              CAST(:officers AS bigint[]), CAST(:rules AS text[]), CAST(:labels AS text[]),
                              CAST(:paths AS text[]), CAST(:olds AS date[]), CAST(:news AS date[]), CAST(:whys AS text[]))
                       AS m (term_id, agency_id, unit_id, officer_id, rule_id, label, path, old_day, new_day, why)
                """)
                .param("recount", recount.id())
                .param("terms", longs(moves, move -> move.term().id()))
                .param(
                        "agencies",
                        longs(moves, move -> move.term().term().agency().value()))
                .param("units", longs(moves, move -> value(move.term().term().unit())))
                .param("officers", longs(moves, move -> value(move.term().term().officer())))
                .param("rules", texts(moves, move -> move.term().term().rule()))
                .param("labels", texts(moves, move -> move.term().term().label()))
                .param("paths", texts(moves, move -> move.term().term().path()))
                .param(
                        "olds",
                        texts(moves, move -> OpenTermTable.text(move.term().due())))
                .param(
                        "news",
                        texts(moves, move -> OpenTermTable.text(move.after().due())))
                .param("whys", texts(moves, Move::why))
                .update();
    }

    private static @Nullable Long value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private static @Nullable Long value(@Nullable OfficerId officer) {
        return officer == null ? null : officer.value();
    }

    private static @Nullable Long[] longs(List<Move> moves, Function<Move, @Nullable Long> column) {
        return moves.stream().map(column).toArray(Long[]::new);
    }

    private static @Nullable String[] texts(List<Move> moves, Function<Move, @Nullable String> column) {
        return moves.stream().map(column).toArray(String[]::new);
    }

    List<Group> groups(long recount) {
        return db.sql("""
                SELECT agency_id, unit_id, officer_id, count(*) AS moves
                  FROM calendar.recount_move
                 WHERE recount_id = :recount
                 GROUP BY agency_id, unit_id, officer_id
                """).param("recount", recount).query(MoveTable::group).list();
    }

    /** How many terms of which rule moved from which day to which, the most frequent first. */
    List<Recounts.Sum> sums(long recount, AgencyId agency, int limit) {
        return db.sql("""
                SELECT rule_id, old_day, new_day, min(why) AS why, count(*) AS moves
                  FROM calendar.recount_move
                 WHERE recount_id = :recount AND agency_id = :agency
                 GROUP BY rule_id, old_day, new_day
                 ORDER BY count(*) DESC, rule_id, old_day
                 LIMIT :limit
                """)
                .param("recount", recount)
                .param("agency", agency.value())
                .param("limit", limit)
                .query((row, number) -> new Recounts.Sum(
                        row.getString("rule_id"),
                        row.getObject("old_day", LocalDate.class),
                        row.getObject("new_day", LocalDate.class),
                        row.getString("why"),
                        row.getInt("moves")))
                .list();
    }

    /** The moves of some groups, in the order of their terms. */
    List<Recounts.MovedTerm> of(long recount, List<Group> groups, long after, int limit) {
        return db.sql("""
                SELECT m.term_id, m.label, m.path, m.old_day, m.new_day, m.why
                  FROM calendar.recount_move m
                  JOIN unnest(CAST(:agencies AS bigint[]), CAST(:units AS bigint[]), CAST(:officers AS bigint[]))
                       AS g (agency_id, unit_id, officer_id)
                    ON m.agency_id = g.agency_id AND m.unit_id IS NOT DISTINCT FROM g.unit_id
                       AND m.officer_id IS NOT DISTINCT FROM g.officer_id
                 WHERE m.recount_id = :recount AND m.term_id > :after
                 ORDER BY m.term_id
                 LIMIT :limit
                """)
                .param(
                        "agencies",
                        groups.stream().map(group -> group.agency().value()).toArray(Long[]::new))
                .param(
                        "units",
                        groups.stream().map(group -> value(group.unit())).toArray(Long[]::new))
                .param(
                        "officers",
                        groups.stream().map(group -> value(group.officer())).toArray(Long[]::new))
                .param("recount", recount)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Recounts.MovedTerm(
                        row.getLong("term_id"),
                        row.getString("label"),
                        row.getString("path"),
                        row.getObject("old_day", LocalDate.class),
                        row.getObject("new_day", LocalDate.class),
                        Objects.requireNonNull(row.getString("why"))))
                .list();
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var officer = row.getObject("officer_id", Long.class);
        return new Group(
                new AgencyId(row.getLong("agency_id")),
                unit == null ? null : new UnitId(unit),
                officer == null ? null : new OfficerId(officer),
                row.getInt("moves"));
    }
}
