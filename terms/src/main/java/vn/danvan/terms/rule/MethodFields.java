package vn.danvan.terms.rule;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Field;
import vn.danvan.terms.law.Stanza;

/**
 * The fields of a data file that say how a rule is counted. One of: <br>
 * length ("30 d"; "length remote complex" for circumstances; "given" when each case brings its own), with roll (no),
 * sense (at-least), extension ("2 x 30 d"), extension-condition, pause ("2026-07-01, document, article"); <br>
 * ahead ("5 wd"), with reading (whole, plain); <br>
 * before or by ("06-10 12-05"), with opens ("12-10"); <br>
 * monthly ("15"); once-per (week, month); question; no-term.
 */
final class MethodFields {

    static final Set<String> KEYS = Set.of(
            "length",
            "roll",
            "sense",
            "extension",
            "extension-condition",
            "pause",
            "ahead",
            "reading",
            "before",
            "by",
            "opens",
            "monthly",
            "once-per",
            "question",
            "no-term");

    private static final Pattern EXTENSION = Pattern.compile("(\\d) x (.+)");

    private MethodFields() {}

    static Method method(Stanza part) {
        return Stream.of("length", "ahead", "before", "by", "monthly", "once-per", "question", "no-term")
                .flatMap(part::all)
                .findFirst()
                .map(field -> method(part, field))
                .orElseThrow(() -> part.fields().getFirst().malformed("không có cách tính thời hạn"));
    }

    private static Method method(Stanza part, Field field) {
        return switch (field.key()) {
            case "length" -> within(part);
            case "ahead" ->
                new Method.Ahead(
                        lengths(part, "ahead"), part.text("reading", "plain").equals("whole"));
            case "before", "by" -> new Method.OnDates(dates(part, field));
            case "monthly" -> new Method.EveryMonth(field.number());
            case "once-per" ->
                new Method.OncePer(field.value().equals("week") ? Method.Period.WEEK : Method.Period.MONTH);
            case "question" -> new Method.Judgement(field.value());
            default -> new Method.NoTerm(field.value());
        };
    }

    private static Method within(Stanza part) {
        boolean given = part.text("length", "").equals("given");
        return new Method.Within(
                given ? Lengths.NONE : lengths(part, "length"),
                part.text("sense", "").equals("at-least"),
                !part.text("roll", "").equals("no"),
                given,
                extension(part),
                part.find("pause").map(MethodFields::pause).orElse(null));
    }

    private static Lengths lengths(Stanza part, String key) {
        return new Lengths(part.fields().stream()
                .filter(field -> field.key().equals(key) || field.key().startsWith(key + " "))
                .map(field -> new Lengths.Variant(circumstances(field), length(field, field.value())))
                .toList());
    }

    private static Set<Circumstance> circumstances(Field field) {
        var circumstances = new HashSet<Circumstance>();
        Arrays.stream(field.key().split(" ", -1))
                .skip(1)
                .forEach(word -> circumstances.add(Circumstance.parse(word)
                        .orElseThrow(() -> field.malformed("không rõ trường hợp «" + word + "»"))));
        return circumstances;
    }

    private static Length length(Field field, String text) {
        return Length.parse(text).orElseThrow(() -> field.malformed("thời hạn phải có dạng «30 d», «7 wd», «12 m»"));
    }

    private static @Nullable Extension extension(Stanza part) {
        return part.find("extension").map(field -> extension(part, field)).orElse(null);
    }

    private static Extension extension(Stanza part, Field field) {
        var matcher = EXTENSION.matcher(field.value());
        if (!matcher.matches()) {
            throw field.malformed("gia hạn phải có dạng «2 x 30 d»");
        }
        return new Extension(
                Integer.parseInt(matcher.group(1)),
                length(field, matcher.group(2)),
                part.all("extension-condition").map(Field::value).toList());
    }

    private static Pause pause(Field field) {
        String[] parts = field.value().split(",\\s*", 2);
        if (parts.length != 2) {
            throw field.malformed("phải có ngày và căn cứ");
        }
        return new Pause(field.date(parts[0]), Citation.parse(parts[1]));
    }

    private static List<YearlyDate> dates(Stanza part, Field field) {
        var opens = part.find("opens").map(open -> monthDay(open, open.value())).orElse(null);
        return Arrays.stream(field.value().split("\\s+", -1))
                .map(day -> new YearlyDate(monthDay(field, day), field.key().equals("before"), opens))
                .toList();
    }

    private static MonthDay monthDay(Field field, String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw field.malformed("ngày phải có dạng MM-dd");
        }
    }
}
