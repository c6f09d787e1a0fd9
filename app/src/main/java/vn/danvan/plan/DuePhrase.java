package vn.danvan.plan;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of {@link Due}. */
final class DuePhrase {
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final Map<Integer, String> CYCLES =
            Map.of(1, "hằng tháng", 3, "hằng quý", 6, "6 tháng một lần", 12, "hằng năm");
    private static final String BEFORE = "(?<before>trước )?(?:ngày )?";
    private static final Pattern ONCE =
            Pattern.compile(BEFORE + "(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>(?:19|20|21)\\d{2})");
    private static final Pattern YEARLY = Pattern.compile(BEFORE + "(?<d>\\d{1,2})/(?<m>\\d{1,2}) (?:hằng|hàng) năm");
    private static final Pattern CYCLIC = Pattern.compile("(?:" + BEFORE
            + "(?<d>\\d{1,2}) )?(?<cycle>(?:hằng|hàng) (?:tháng|quý|năm)|(?<n>[2346]|sáu) tháng(?: một lần)?)");

    private DuePhrase() {}

    static String cycle(int months) {
        var words = CYCLES.get(months);
        return words == null ? "%d tháng một lần".formatted(months) : words;
    }

    /** One due; empty when the words are not understood. */
    static Optional<Due> parse(String words) {
        var text = Normalizer.normalize(words, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        try {
            return once(text).or(() -> yearly(text)).or(() -> cyclic(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Several dues, separated by semicolons or line ends; the words that are not understood come back in the list. */
    static Reading parseAll(String words) {
        var dues = new ArrayList<Due>();
        var unread = new ArrayList<String>();
        Arrays.stream(words.split("[;\\n\\r]+", -1))
                .filter(piece -> !piece.isBlank())
                .forEach(piece -> parse(piece).ifPresentOrElse(dues::add, () -> unread.add(piece.strip())));
        return new Reading(dues.stream().distinct().toList(), unread);
    }

    /** What was understood, and what was not. */
    record Reading(List<Due> dues, List<String> unread) {}

    private static Optional<Due> once(String text) {
        var m = ONCE.matcher(text);
        return m.matches()
                ? Optional.of(new Due.Once(LocalDate.of(number(m, "y"), number(m, "m"), number(m, "d")), before(m)))
                : Optional.empty();
    }

    private static Optional<Due> yearly(String text) {
        var m = YEARLY.matcher(text);
        return m.matches()
                ? Optional.of(new Due.Yearly(MonthDay.of(number(m, "m"), number(m, "d")), before(m)))
                : Optional.empty();
    }

    private static Optional<Due> cyclic(String text) {
        var m = CYCLIC.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        var cycle = m.group("cycle");
        var count = m.group("n");
        var months = count != null
                ? count.equals("sáu") ? 6 : Integer.parseInt(count)
                : cycle.endsWith("tháng") ? 1 : cycle.endsWith("quý") ? 3 : 12;
        return Optional.of(new Due.Cyclic(months, m.group("d") == null ? null : number(m, "d"), before(m)));
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private static boolean before(Matcher m) {
        return m.group("before") != null;
    }
}
