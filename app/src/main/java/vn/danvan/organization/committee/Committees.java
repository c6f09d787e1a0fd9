package vn.danvan.organization.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.organization.Decision;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.UnitId;

/** The tables of committees, their compositions and members. */
@Repository
class Committees {
    private static final String SELECT = """
            SELECT c.id, c.agency_id, c.version, k.id AS composition_id, k.name AS committee_name, k.standing_unit_id,
                   k.first_day, k.last_day, k.decision_symbol, k.decided_on, m.role, m.officer_id, m.name, m.title
              FROM organization.committee c
              JOIN organization.committee_composition k ON k.committee_id = c.id
              LEFT JOIN organization.committee_member m ON m.composition_id = k.id
            """;
    private static final String ORDER = " ORDER BY c.id DESC, k.first_day DESC, m.position";
    private final JdbcClient db;

    Committees(JdbcClient db) {
        this.db = db;
    }

    List<Committee> of(AgencyId agency) {
        return gathered(db.sql(SELECT + " WHERE c.agency_id = :agency" + ORDER)
                .param("agency", agency.value())
                .query(Committees::row)
                .list());
    }

    Optional<Committee> find(CommitteeId id) {
        return gathered(db.sql(SELECT + " WHERE c.id = :id" + ORDER)
                        .param("id", id.value())
                        .query(Committees::row)
                        .list())
                .stream()
                .findFirst();
    }

    CommitteeId insert(AgencyId agency) {
        return new CommitteeId(
                db.sql("""
                INSERT INTO organization.committee (agency_id)
                VALUES (:agency)
                RETURNING id
                """).param("agency", agency.value()).query(Long.class).single());
    }

    /** Whether the version was still the one that was seen. */
    boolean advance(CommitteeId id, int version) {
        return db.sql("""
                UPDATE organization.committee
                   SET version = version + 1
                 WHERE id = :id AND version = :version
                """).param("id", id.value()).param("version", version).update() == 1;
    }

    void insert(CommitteeId id, AgencyId agency, Composition composition) {
        var key = db.sql("""
                INSERT INTO organization.committee_composition (agency_id, committee_id, name, standing_unit_id,
                                                                first_day, last_day, decision_symbol, decided_on)
                VALUES (:agency, :committee, :name, :unit, :firstDay, :lastDay, :symbol, :decidedOn)
                RETURNING id
                """)
                .param("agency", agency.value())
                .param("committee", id.value())
                .param("name", composition.name())
                .param(
                        "unit",
                        composition.standingUnit() == null
                                ? null
                                : composition.standingUnit().value())
                .param("firstDay", composition.firstDay())
                .param("lastDay", composition.lastDay())
                .param("symbol", composition.decision().symbol())
                .param("decidedOn", composition.decision().day())
                .query(Long.class)
                .single();
        int position = 1;
        for (var member : composition.members()) {
            insert(key, position++, member);
        }
    }

    private void insert(long composition, int position, Member member) {
        db.sql("""
                INSERT INTO organization.committee_member (composition_id, position, role, officer_id, name, title)
                VALUES (:composition, :position, :role, :officer, :name, :title)
                """)
                .param("composition", composition)
                .param("position", position)
                .param("role", member.role().name())
                .param(
                        "officer",
                        member.officer() == null ? null : member.officer().value())
                .param("name", member.name())
                .param("title", member.title())
                .update();
    }

    /** One member of one composition, or a composition without members. */
    private record Row(
            CommitteeId id,
            AgencyId agency,
            int version,
            long key,
            Composition empty,
            @Nullable Member member) {}

    private static List<Committee> gathered(List<Row> rows) {
        var committees = new LinkedHashMap<CommitteeId, LinkedHashMap<Long, List<Row>>>();
        for (var row : rows) {
            committees
                    .computeIfAbsent(row.id(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(row.key(), _ -> new ArrayList<>())
                    .add(row);
        }
        return committees.values().stream()
                .map(compositions -> {
                    var first = compositions.values().iterator().next().getFirst();
                    var all = compositions.values().stream()
                            .map(Committees::composition)
                            .toList();
                    return new Committee(first.id(), first.agency(), first.version(), all);
                })
                .toList();
    }

    private static Composition composition(List<Row> rows) {
        var empty = rows.getFirst().empty();
        var members = new ArrayList<Member>();
        for (var row : rows) {
            if (row.member() != null) {
                members.add(row.member());
            }
        }
        return new Composition(
                empty.name(), empty.standingUnit(), empty.firstDay(), empty.lastDay(), empty.decision(), members);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("standing_unit_id", Long.class);
        var empty = new Composition(
                row.getString("committee_name"),
                unit == null ? null : new UnitId(unit),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new Decision(row.getString("decision_symbol"), row.getObject("decided_on", LocalDate.class)),
                List.of());
        return new Row(
                new CommitteeId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                row.getInt("version"),
                row.getLong("composition_id"),
                empty,
                member(row));
    }

    private static @Nullable Member member(ResultSet row) throws SQLException {
        var role = row.getString("role");
        var officer = row.getObject("officer_id", Long.class);
        return role == null
                ? null
                : new Member(
                        MemberRole.valueOf(role),
                        officer == null ? null : new OfficerId(officer),
                        row.getString("name"),
                        row.getString("title"));
    }
}
