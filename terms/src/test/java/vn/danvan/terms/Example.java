package vn.danvan.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Length;

/** A worked example from a file: a rule, the facts of a case, what is expected, where it stands, what it covers. */
record Example(String rule, Facts facts, String expected, String basis, String covers) {

    private static final List<String> FILES = List.of(
            "by-hand",
            "reception",
            "letters",
            "complaints",
            "denunciations",
            "feedback",
            "recommendations",
            "procedures",
            "publication",
            "democracy",
            "reports",
            "suspensions");

    static Stream<Example> all() {
        return FILES.stream().flatMap(file -> read(file + ".txt"));
    }

    static Stream<Example> refusals() {
        return read("refusals.txt");
    }

    private static Stream<Example> read(String file) {
        try (InputStream stream = Example.class.getResourceAsStream("examples/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("rule"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> of(Arrays.stream(cells).map(String::strip).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example of(List<String> cells) {
        return new Example(
                cells.get(0),
                facts(LocalDate.parse(cells.get(1)), cells.get(2)),
                cells.get(3),
                cells.get(4),
                cells.size() > 5 ? cells.get(5) : "");
    }

    private static Facts facts(LocalDate start, String words) {
        var facts = Facts.from(start);
        var circumstances = new HashSet<Circumstance>();
        for (String word : words.split(" +", -1)) {
            String value = word.substring(word.indexOf('=') + 1);
            facts = switch (word.split("=", -1)[0]) {
                case "extensions" -> facts.extended(Integer.parseInt(value));
                case "at" -> facts.at(LocalTime.parse(value));
                case "length" -> facts.lasting(Length.parse(value).orElseThrow());
                case "open" -> facts.stillOpenOn(LocalDate.parse(value));
                case "suspended" -> suspended(facts, value.split("\\.\\.", -1));
                default -> facts;
            };
            Circumstance.parse(word).ifPresent(circumstances::add);
        }
        return facts.in(circumstances);
    }

    private static Facts suspended(Facts facts, String[] days) {
        return facts.suspended(LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]));
    }

    @Override
    public String toString() {
        return "%s from %s: %s".formatted(rule, facts.start(), expected);
    }
}
