package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Deadline;
import vn.danvan.documents.When;

/** Finds when something is due (thời hạn). Each rule is tried only at the words that can open it. */
final class Deadlines {
    /** {@code Thời gian thực hiện:}, {@code Thời hạn hoàn thành:}: what follows is the time. */
    private static final Pattern FIELD =
            Shape.of("(?:thời gian|thời hạn|thời điểm|tiến độ|hạn)(?: \\p{L}+){0,4}\\s?(?::|\\n|$)");

    /** A heading may itself be the time: {@code a) Đến hết năm 2025:}. */
    private static final Pattern TIME_HEADING = Shape.of("(?:đến|từ|trước|trong) ");

    private static final int NEAR = 60;
    private static final int LONGEST_CELL = 60;

    private static final Map<String, List<DueRule>> RULES =
            byOpener(Stream.of(DayRules.ALL, CycleRules.ALL, EndRules.ALL)
                    .flatMap(List::stream)
                    .toList());

    private static final Map<String, List<DueRule>> IN_FIELD =
            byOpener(Stream.of(FieldRules.ALL, DayRules.ALL, CycleRules.ALL, EndRules.ALL)
                    .flatMap(List::stream)
                    .toList());

    private static final Map<String, List<DueRule>> IN_HEADING = byOpener(List.of(CycleRules.TIMES));

    private final Flow flow;
    private final String text;
    private final @Nullable Integer year;
    private final List<Deadline> found = new ArrayList<>();

    private Deadlines(Flow flow, @Nullable Integer year) {
        this.flow = flow;
        this.text = flow.text();
        this.year = year;
    }

    private static Map<String, List<DueRule>> byOpener(List<DueRule> rules) {
        var map = new HashMap<String, List<DueRule>>();
        rules.forEach(rule -> rule.openers().forEach(word -> map.computeIfAbsent(word, _ -> new ArrayList<>())
                .add(rule)));
        return Map.copyOf(map);
    }

    /** @param year the year of the document, for a day that is written without one */
    static List<Deadline> of(Flow flow, List<Unit> units, @Nullable Integer year) {
        var deadlines = new Deadlines(flow, year);
        boolean inField = false;
        for (var unit : units) {
            inField = deadlines.read(unit, inField);
        }
        return deadlines.found;
    }

    /** Tells whether the unit was a heading such as «3. Thời gian thực hiện», so that the next one holds the time. */
    private boolean read(Unit unit, boolean inField) {
        var field = FIELD.matcher(text).region(unit.content(), unit.to());
        boolean isField = field.lookingAt();
        if (headingOnly(unit)
                && !TIME_HEADING.matcher(text).region(unit.content(), unit.to()).lookingAt()) {
            collect(IN_HEADING, unit.content(), unit.to());
            return isField;
        }
        boolean cell = unit.row() >= 0 && unit.to() - unit.content() <= LONGEST_CELL;
        int from = isField ? field.end() : unit.content();
        collect(isField || inField || cell ? IN_FIELD : RULES, from, unit.to());
        return false;
    }

    private boolean headingOnly(Unit unit) {
        if (unit.marker() == null) {
            return false;
        }
        var heading = Heading.of(text, unit);
        return heading.end() > unit.content()
                && text.substring(Math.min(heading.text(), unit.to()), unit.to())
                        .isBlank();
    }

    private void collect(Map<String, List<DueRule>> rules, int from, int to) {
        var clause = new Clause(text, from, to, year);
        var here = new ArrayList<Due>();
        int i = from;
        while (i < to) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end - i <= 5) {
                at(i, end, rules, clause, here);
            }
            i = end;
        }
        keep(here, from);
    }

    private void at(int from, int end, Map<String, List<DueRule>> rules, Clause clause, List<Due> here) {
        var word = text.substring(from, end).toLowerCase(Locale.ROOT);
        rules.getOrDefault(word, List.of()).forEach(rule -> rule.at(from, clause, here));
        if (Character.isDigit(word.charAt(0))) {
            rules.getOrDefault("#", List.of()).forEach(rule -> rule.at(from, clause, here));
        }
    }

    /** «Định kỳ hằng quý báo cáo … trước ngày 15 của tháng cuối quý»: the cycle is that of the day. */
    private boolean namedByNext(Due due, List<Due> later) {
        if (!(due.when() instanceof When.Every cycle) || cycle.dayOfMonth() != null || cycle.monthDay() != null) {
            return false;
        }
        return later.stream()
                .takeWhile(next -> next.from() - due.to() <= NEAR)
                .anyMatch(next -> next.when() instanceof When.Every day
                        && day.cycle() == cycle.cycle()
                        && (day.dayOfMonth() != null || day.monthDay() != null)
                        && next.from() >= due.to()
                        && text.substring(due.to(), next.from()).indexOf(';') < 0);
    }

    /** Of times that overlap, the first and longest counts. */
    private void keep(List<Due> here, int from) {
        here.sort(Comparator.comparingInt(Due::from).thenComparingInt(due -> -due.to()));
        int last = from;
        for (int i = 0; i < here.size(); i++) {
            var due = here.get(i);
            if (due.from() >= last && !namedByNext(due, here.subList(i + 1, here.size()))) {
                found.add(new Deadline(flow.passage(due.from(), due.to()), due.when()));
                last = due.shared() ? due.from() : due.to();
            }
        }
    }
}
