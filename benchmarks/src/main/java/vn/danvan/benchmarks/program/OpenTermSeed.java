package vn.danvan.benchmarks.program;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import vn.danvan.terms.Answer;
import vn.danvan.terms.Facts;
import vn.danvan.terms.Terms;

/** Open terms of one agency, counted by the library: four rules, starts through the months before and after a notice. */
final class OpenTermSeed {
    private static final String[] RULES = {"KN-01", "KN-03", "TC-05", "TCD-01"};
    private static final LocalDate FIRST_START = LocalDate.of(2026, 9, 1);
    private static final int DAYS = 120;
    private static final int AT_ONCE = 10_000;

    private final Connection database;
    private final Terms terms = Terms.standard();

    OpenTermSeed(Connection database) {
        this.database = database;
    }

    void fill(int count) throws SQLException {
        for (int first = 0; first < count; first += AT_ONCE) {
            insert(first, Math.min(AT_ONCE, count - first));
        }
        try (var statement = database.createStatement()) {
            statement.execute("VACUUM ANALYZE calendar.open_term");
        }
    }

    private void insert(int first, int count) throws SQLException {
        var ids = new ArrayList<Long>();
        var rules = new ArrayList<String>();
        var starts = new ArrayList<String>();
        var dues = new ArrayList<String>();
        for (int place = first; place < first + count; place++) {
            var rule = RULES[place % RULES.length];
            var start = FIRST_START.plusDays(place % DAYS);
            if (terms.answer(rule, Facts.from(start)) instanceof Answer.Due(var due)) {
                ids.add((long) place);
                rules.add(rule);
                starts.add(start.toString());
                dues.add(due.day().toString());
            }
        }
        try (var insert = database.prepareStatement("""
                INSERT INTO calendar.open_term (agency_id, owner_kind, owner_id, label, path, officer_id, rule_id, start_on,
                                                due_on, edition)
                SELECT o.agency_id, 'bench.letter', s.id, 'Đơn số ' || s.id, '/work', o.id, s.rule, s.start, s.due,
                       (SELECT max(number) FROM calendar.edition)
                  FROM unnest(?::bigint[], ?::text[], ?::date[], ?::date[]) AS s (id, rule, start, due)
                  JOIN (SELECT id, agency_id, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS people
                          FROM organization.officer) o ON o.place = s.id % o.people
                """)) {
            insert.setArray(1, database.createArrayOf("bigint", ids.toArray()));
            insert.setArray(2, database.createArrayOf("text", rules.toArray()));
            insert.setArray(3, database.createArrayOf("text", starts.toArray()));
            insert.setArray(4, database.createArrayOf("text", dues.toArray()));
            insert.executeUpdate();
        }
    }
}
