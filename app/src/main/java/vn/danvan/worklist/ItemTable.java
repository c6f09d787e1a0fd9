package vn.danvan.worklist;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.DueWords;
import vn.danvan.worklist.WorkFilter.Due;
import vn.danvan.worklist.WorkFilter.Scope;

/** Reads open items. Each list and count walks one index of one agency, or the few items of the holders asked for. */
@Repository
class ItemTable {
    private static final String COLUMNS = """
            i.id, i.owner_kind, i.owner_id, i.title, i.path, nullif(i.due_on, 'infinity') AS due_on, i.source, i.place,
            i.article, i.state, i.stage, i.changed_at,
            ARRAY(SELECT a.holder_id FROM worklist.assignment a
                   WHERE a.item_id = i.id AND a.holder_kind = 'UNIT' AND a.lead ORDER BY a.holder_id) AS leads
            """;
    private static final String OPEN = """
              FROM worklist.item i
             WHERE i.agency_id = :agency AND i.state <> 'CLOSED' AND i.owner_kind = ANY (:readable)
            """;
    private static final String MINE = """
               AND i.owner_kind = ANY (:workable)
               AND i.id IN (SELECT a.item_id FROM worklist.assignment a
                             WHERE (a.holder_kind = 'SEAT' AND a.holder_id = ANY (:seats)
                                    OR a.holder_kind = 'UNIT' AND a.holder_id = ANY (:units) AND a.shared)
            """;
    private static final String OF_OWN_UNIT = """
               AND i.owner_kind = ANY (:workable)
               AND i.id IN (SELECT a.item_id FROM worklist.assignment a
                             WHERE a.holder_kind = 'UNIT' AND a.holder_id = ANY (:units)
            """;
    private static final String OF_UNIT = """
               AND i.id IN (SELECT a.item_id FROM worklist.assignment a
                             WHERE a.holder_kind = 'UNIT' AND a.holder_id = ANY (:ofUnit)
            """;
    private static final String LATER = " AND (i.due_on, i.id) > (coalesce(:dueOn, 'infinity'::date), :id)";
    private static final String WITH_WORDS = """
               AND i.search_key LIKE ALL (ARRAY(SELECT '%' || platform.search_key(word) || '%' FROM unnest(:words) word))
            """;

    private final JdbcClient db;

    ItemTable(JdbcClient db) {
        this.db = db;
    }

    List<WorkLine> list(
            Desk desk, WorkFilter filter, Long[] ofUnit, LocalDate today, WorkLine.@Nullable Key after, int limit) {
        return db.sql("SELECT " + COLUMNS + conditions(filter, after != null) + " ORDER BY i.due_on, i.id LIMIT :limit")
                .params(params(desk, filter, today))
                .param("ofUnit", ofUnit)
                .param("dueOn", after == null ? null : after.dueOn())
                .param("id", after == null ? 0 : after.id())
                .param("limit", limit)
                .query(ItemTable::line)
                .list();
    }

    /** Who has these items. */
    Map<Long, Set<Holder>> holders(List<Long> ids) {
        var holders = new HashMap<Long, Set<Holder>>();
        db.sql("SELECT item_id, holder_kind, holder_id FROM worklist.assignment WHERE item_id = ANY (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    var holder = Holder.of(row.getString("holder_kind"), row.getLong("holder_id"));
                    holders.computeIfAbsent(row.getLong("item_id"), id -> new HashSet<>())
                            .add(holder);
                });
        return holders;
    }

    /**
     * How many there are in each of several lists; stops counting at {@code most}.
     *
     * @param filters alike in all but scope and due
     */
    List<Long> counts(Desk desk, List<WorkFilter> filters, Long[] ofUnit, LocalDate today, int most) {
        var counts = filters.stream()
                .map(filter -> "(SELECT count(*) FROM (SELECT" + conditions(filter, false) + " LIMIT :most) found)")
                .collect(joining(", ", "SELECT ARRAY[", "] AS counts"));
        return db.sql(counts)
                .params(params(desk, filters.getFirst(), today))
                .param("ofUnit", ofUnit)
                .param("most", most)
                .query((row, number) -> List.of((Long[]) row.getArray("counts").getArray()))
                .single();
    }

    /** These items, as far as they are open and the person may see them. */
    List<WorkLine> byId(Desk desk, List<Long> ids) {
        return db.sql("SELECT " + COLUMNS + OPEN + " AND i.id = ANY (:ids) ORDER BY i.due_on, i.id")
                .param("agency", desk.agency().value())
                .param("readable", Desk.array(desk.readable()))
                .param("ids", ids.toArray(Long[]::new))
                .query(ItemTable::line)
                .list();
    }

    private static String conditions(WorkFilter filter, boolean later) {
        var days = by(filter.due()) + (later ? LATER : "");
        return OPEN
                + days
                + of(filter.scope(), days)
                + (filter.unit() == null ? "" : OF_UNIT + ofAssignment(days))
                + (filter.kind() == null ? "" : " AND i.owner_kind = :kind")
                + (filter.words().isEmpty() ? "" : WITH_WORDS);
    }

    private static String of(Scope scope, String days) {
        return switch (scope) {
            case MINE -> MINE + ofAssignment(days);
            case UNIT -> OF_OWN_UNIT + ofAssignment(days);
            case APPROVAL -> " AND i.state = 'WAITING' AND i.owner_kind = ANY (:approvable)";
            case AGENCY -> "";
        };
    }

    /** The end of a search by holder: an assignment bears the day of its item, so that its index already narrows. */
    private static String ofAssignment(String days) {
        return days.replace("i.id", "i.item_id").replace("i.", "a.") + ")";
    }

    private static String by(Due due) {
        return switch (due) {
            case ANY -> "";
            case LATE -> " AND i.due_on < :today";
            case SOON -> " AND i.due_on BETWEEN :today AND :soon";
        };
    }

    private static Map<String, ?> params(Desk desk, WorkFilter filter, LocalDate today) {
        var params = new HashMap<String, Object>();
        params.put("agency", desk.agency().value());
        params.put("seats", desk.seats());
        params.put("units", desk.units());
        params.put("readable", Desk.array(desk.readable()));
        params.put("workable", Desk.array(desk.workable()));
        params.put("approvable", Desk.array(desk.approvable()));
        params.put("today", today);
        params.put("soon", today.plusDays(DueWords.SOON_DAYS));
        params.put("kind", filter.kind() == null ? "" : filter.kind());
        params.put("words", literals(filter.words()));
        return params;
    }

    /** The words as they are, also where they hold a wildcard of LIKE. */
    private static String[] literals(String words) {
        return words.replaceAll("([%_\\\\])", "\\\\$1").split("\\s+", 20);
    }

    private static WorkLine line(ResultSet row, int number) throws SQLException {
        return new WorkLine(
                row.getLong("id"),
                new ItemOwner(row.getString("owner_kind"), row.getLong("owner_id")),
                row.getString("title"),
                row.getString("path"),
                row.getObject("due_on", LocalDate.class),
                row.getString("source"),
                row.getString("place"),
                row.getString("article"),
                row.getString("state").equals("WAITING"),
                row.getString("stage"),
                Arrays.stream((Long[]) row.getArray("leads").getArray())
                        .map(UnitId::new)
                        .toList(),
                row.getTimestamp("changed_at").toInstant(),
                null);
    }
}
