package vn.danvan.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.Facts;
import vn.danvan.terms.Terms;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Length;
import vn.danvan.terms.rule.TermRule;

/** The arguments of {@code danvan term} as the facts of a case. */
record TermArguments(Arguments arguments) {

    private static final Set<String> VALUED = Set.of(
            "--from",
            "--at",
            "--extensions",
            "--suspended",
            "--open-on",
            "--length",
            "--notices",
            "--rules",
            "--holidays");

    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static TermArguments parse(List<String> args) throws Arguments.Misunderstood {
        var flags = new HashSet<>(Set.of("--json", "--svg", "--list", "--help", "-h"));
        flags.addAll(
                Arrays.stream(Circumstance.values()).map(TermArguments::option).collect(Collectors.toSet()));
        return new TermArguments(Arguments.parse(args, flags, VALUED));
    }

    private static String option(Circumstance circumstance) {
        return "--" + circumstance.word();
    }

    boolean has(String flag) {
        return arguments.flags().contains(flag);
    }

    @Nullable
    String value(String name) {
        return arguments.values().get(name);
    }

    /** The id as the rule writes it, whatever the case of the letters typed. */
    String rule(Terms terms) throws Arguments.Misunderstood {
        if (arguments.rest().size() != 1) {
            throw new Arguments.Misunderstood("phải nêu đúng một mã quy định; xem «danvan term --list».");
        }
        var typed = arguments.rest().getFirst();
        return terms.rules().stream()
                .map(TermRule::id)
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .orElse(typed);
    }

    OptionalInt holidayYear() throws Arguments.Misunderstood {
        var year = value("--holidays");
        if (year == null) {
            return OptionalInt.empty();
        }
        int first = WorkingCalendar.FIRST.getYear();
        int last = WorkingCalendar.LAST.getYear();
        int number = number("--holidays", year);
        if (number < first || number > last) {
            throw new Arguments.Misunderstood("năm phải từ %d đến %d.".formatted(first, last));
        }
        return OptionalInt.of(number);
    }

    Facts facts() throws Arguments.Misunderstood {
        var from = value("--from");
        if (from == null) {
            throw new Arguments.Misunderstood("còn thiếu ngày bắt đầu (--from).");
        }
        var facts = Facts.from(date("--from", from)).in(circumstances());
        var at = value("--at");
        var extensions = value("--extensions");
        var openOn = value("--open-on");
        var length = value("--length");
        facts = at == null ? facts : facts.at(time(at));
        facts = extensions == null ? facts : facts.extended(number("--extensions", extensions));
        facts = openOn == null ? facts : facts.stillOpenOn(date("--open-on", openOn));
        facts = length == null ? facts : facts.lasting(length(length));
        return suspended(facts);
    }

    private Set<Circumstance> circumstances() {
        return Arrays.stream(Circumstance.values())
                .filter(circumstance -> has(option(circumstance)))
                .collect(Collectors.toSet());
    }

    private Facts suspended(Facts facts) throws Arguments.Misunderstood {
        var spans = value("--suspended");
        var suspended = facts;
        for (String span : spans == null ? new String[0] : spans.split(",", -1)) {
            var days = span.split("\\.\\.", -1);
            if (days.length != 2) {
                throw new Arguments.Misunderstood("--suspended phải có dạng TỪ..ĐẾN.");
            }
            suspended = suspended.suspended(
                    date("--suspended", days[0]), days[1].isBlank() ? null : date("--suspended", days[1]));
        }
        return suspended;
    }

    private static LocalDate date(String option, String text) throws Arguments.Misunderstood {
        try {
            return text.contains("/") ? LocalDate.parse(text.strip(), VIETNAMESE) : LocalDate.parse(text.strip());
        } catch (DateTimeException wrong) {
            throw new Arguments.Misunderstood(
                    "%s: «%s» không phải là ngày; viết 2024-01-10 hoặc 10/01/2024.".formatted(option, text));
        }
    }

    private static LocalTime time(String text) throws Arguments.Misunderstood {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException wrong) {
            throw new Arguments.Misunderstood("--at: «%s» không phải là giờ; viết 15:30.".formatted(text));
        }
    }

    private static int number(String option, String text) throws Arguments.Misunderstood {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new Arguments.Misunderstood("%s: «%s» không phải là số.".formatted(option, text));
        }
    }

    private static Length length(String text) throws Arguments.Misunderstood {
        return Length.parse(text)
                .orElseThrow(() -> new Arguments.Misunderstood(
                        "--length: «%s» không phải là thời hạn; viết 15d, 5wd, 2m, 24h hoặc 4wh.".formatted(text)));
    }
}
