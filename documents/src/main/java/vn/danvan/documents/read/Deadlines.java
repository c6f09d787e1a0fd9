package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Deadline;
import vn.danvan.documents.TaskColumns.Column;
import vn.danvan.documents.When;

/** Finds when something is due (thời hạn). Each rule is tried only at the words that can open it. */
final class Deadlines {
    /** {@code Thời gian thực hiện:}, {@code Thời hạn hoàn thành:}: what follows is the time. */
    private static final Pattern FIELD =
            Pattern.compile("(?iu)(?:thời\\s(?:gian|hạn|điểm)|tiến\\sđộ|hạn)(?:\\s\\p{L}+){0,4}\\s?(?::|\\n|$)");

    /** A heading may itself be the time: {@code a) Đến hết năm 2025:}. */
    private static final Pattern TIME_HEADING = Shape.of("(?:đến|từ|trước|trong) ");

    private static final int NEAR = 60;
    private static final int LONGEST_CELL = 60;

    private static final int LONGEST_OPENER = 5;

    private static final Openers RULES = openers(Stream.of(DayRules.ALL, CycleRules.ALL, EndRules.ALL));

    private static final Openers IN_FIELD =
            openers(Stream.of(FieldRules.ALL, DayRules.ALL, CycleRules.ALL, EndRules.ALL));

    private static final Openers IN_HEADING = new Openers(List.of(CycleRules.TIMES));

    private final Flow flow;
    private final String text;
    private final String folded;
    private final @Nullable Integer year;
    private final boolean report;
    private final Near near;
    private final List<Deadline> found = new ArrayList<>();

    private Deadlines(Flow flow, @Nullable Integer year, boolean report) {
        this.flow = flow;
        this.text = flow.text();
        this.folded = flow.folded();
        this.near = new Near(folded);
        this.year = year;
        this.report = report;
    }

    private static Openers openers(Stream<List<DueRule>> rules) {
        return new Openers(rules.flatMap(List::stream).toList());
    }

    /**
     * @param year the year of the document, for a day that is written without one
     * @param report true for reports and minutes, where «Thời gian:» tells when something was
     */
    static List<Deadline> of(Flow flow, List<Unit> units, @Nullable Integer year, boolean report) {
        var deadlines = new Deadlines(flow, year, report);
        boolean inField = false;
        var columns = TableRow.columns(flow, units);
        for (int i = 0; i < units.size(); i++) {
            inField = deadlines.read(units.get(i), columns[i], inField);
        }
        return deadlines.found;
    }

    /** Tells whether the unit was a heading such as «3. Thời gian thực hiện», so that the next one holds the time. */
    private boolean read(Unit unit, @Nullable Column column, boolean inField) {
        int words = fieldEnd(unit);
        boolean isField = words > unit.content();
        if (headingOnly(unit)
                && !TIME_HEADING
                        .matcher(folded)
                        .region(unit.content(), unit.to())
                        .lookingAt()) {
            collect(IN_HEADING, unit.content(), unit.to());
            return isField;
        }
        boolean cell =
                column == null ? unit.row() >= 0 && unit.to() - unit.content() <= LONGEST_CELL : column == Column.TIME;
        collect(isField || inField || cell ? IN_FIELD : RULES, words, unit.to());
        return false;
    }

    /** Where the time begins behind «Thời gian thực hiện:»; the begin of the words where they open no such field. */
    private int fieldEnd(Unit unit) {
        char first = unit.content() < unit.to() ? folded.charAt(unit.content()) : ' ';
        if (report || (first != 't' && first != 'h')) {
            return unit.content();
        }
        var field = FIELD.matcher(text).region(unit.content(), unit.to());
        return field.lookingAt() ? field.end() : unit.content();
    }

    private boolean headingOnly(Unit unit) {
        var heading = unit.heading();
        return heading != null
                && heading.end() > unit.content()
                && text.substring(Math.min(heading.text(), unit.to()), unit.to())
                        .isBlank();
    }

    private void collect(Openers rules, int from, int to) {
        var clause = new Clause(text, folded, from, to, year);
        var here = new ArrayList<Due>();
        int word = flow.wordAt(from);
        for (int at = flow.start(word); at < to; at = flow.start(++word)) {
            int end = at + 1;
            while (end < to && end - at <= LONGEST_OPENER && Letters.letterOrDigit(folded.charAt(end))) {
                end++;
            }
            boolean glued = at > from && Letters.letterOrDigit(folded.charAt(at - 1));
            if (end - at <= LONGEST_OPENER && !glued) {
                rules.at(at, end, near, clause, here);
                TooManyItems.refuse(here);
            }
        }
        keep(here, from);
    }

    /** «Định kỳ hằng quý báo cáo … trước ngày 15 của tháng cuối quý»: the cycle is that of the day. */
    private boolean namedByNext(Due due, List<Due> later) {
        boolean bare = due.when() instanceof When.Periodically
                || (due.when() instanceof When.Every every && every.dayOfMonth() == null && every.monthDay() == null);
        return bare
                && later.stream()
                        .takeWhile(next -> next.from() - due.to() <= NEAR)
                        .anyMatch(next -> next.when() instanceof When.Every day
                                && (!(due.when() instanceof When.Every cycle) || day.cycle() == cycle.cycle())
                                && (day.dayOfMonth() != null || day.monthDay() != null)
                                && next.from() >= due.to()
                                && text.substring(due.to(), next.from()).indexOf(';') < 0);
    }

    /** Of times that overlap, the first and longest counts. */
    private void keep(List<Due> here, int from) {
        if (here.size() > 1) {
            here.sort(Comparator.comparingInt(Due::from).thenComparingInt(due -> -due.to()));
        }
        int last = from;
        for (int i = 0; i < here.size(); i++) {
            var due = here.get(i);
            if (due.from() >= last && !namedByNext(due, here.subList(i + 1, here.size()))) {
                found.add(new Deadline(flow.passage(due.from(), due.to()), due.when()));
                TooManyItems.refuse(found);
                last = due.shared() ? due.from() : due.to();
            }
        }
    }
}
