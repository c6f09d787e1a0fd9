package vn.danvan.calendar;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.Facts;
import vn.danvan.terms.Suspension;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Length;

/** The facts of a case in the columns of a row: circumstances as words, suspensions as "2026-08-10..2026-08-20". */
final class FactsColumns {
    private FactsColumns() {}

    static String circumstances(Facts facts) {
        return facts.circumstances().stream().map(Circumstance::word).sorted().collect(joining(" "));
    }

    static String suspensions(Facts facts) {
        return facts.suspensions().stream().map(FactsColumns::text).collect(joining(" "));
    }

    private static String text(Suspension suspension) {
        return suspension.from() + ".." + (suspension.resumed() == null ? "" : suspension.resumed());
    }

    static @Nullable String given(Facts facts) {
        var given = facts.given();
        return given == null ? null : given.amount() + " " + given.unit().sign();
    }

    static Facts read(ResultSet row) throws SQLException {
        var given = row.getString("given");
        return new Facts(
                row.getObject("start_on", LocalDate.class),
                row.getObject("start_at", LocalTime.class),
                readCircumstances(row.getString("circumstances")),
                row.getInt("extensions"),
                readSuspensions(row.getString("suspensions")),
                row.getObject("open_on", LocalDate.class),
                given == null ? null : Length.parse(given).orElseThrow());
    }

    private static Set<Circumstance> readCircumstances(String words) {
        return words.isEmpty()
                ? Set.of()
                : Arrays.stream(words.split(" ", -1))
                        .map(Circumstance::parse)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
    }

    private static List<Suspension> readSuspensions(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1))
                        .map(FactsColumns::readSuspension)
                        .toList();
    }

    private static Suspension readSuspension(String text) {
        var days = text.split("\\.\\.", -1);
        return new Suspension(LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]));
    }
}
