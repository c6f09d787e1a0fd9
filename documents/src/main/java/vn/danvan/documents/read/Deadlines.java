package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Deadline;

/** Finds when something is due (thời hạn) in stretches of the text; the shapes themselves are {@link DueRules}. */
final class Deadlines {
    /** Nothing is due without one of these. */
    private static final Pattern TIME_WORD =
            Pattern.compile("ngày|tháng|năm|quý|giờ|tuần|kỳ|Quý|Tháng|Năm|Ngày|\\d/\\d");

    /** {@code Thời gian thực hiện:}, {@code Thời hạn hoàn thành:}: what follows is the time. */
    private static final Pattern FIELD =
            Pattern.compile("(?iu)(?:thời gian|thời hạn|thời điểm|tiến độ|hạn)(?:\\s\\p{L}+){0,4}\\s?(?::|\\n|$)");

    private final Flow flow;
    private final String text;
    private final @Nullable Integer year;
    private final List<Deadline> found = new ArrayList<>();

    private Deadlines(Flow flow, @Nullable Integer year) {
        this.flow = flow;
        this.text = flow.text();
        this.year = year;
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
        var heading = unit.marker() == null ? null : Heading.of(text, unit.content(), unit.to());
        boolean titled = heading != null && heading.end() > unit.content();
        var field = FIELD.matcher(text).region(unit.content(), unit.to());
        boolean isField = field.lookingAt();
        boolean headingOnly = titled
                && heading != null
                && text.substring(Math.min(heading.text(), unit.to()), unit.to())
                        .isBlank();
        if (headingOnly && !DueRules.timeHeading(text, unit.content(), unit.to())) {
            DueRules.times(text, unit.content(), unit.to()).forEach(this::add);
            return isField;
        }
        int from = isField ? field.end() : unit.content();
        if (TIME_WORD.matcher(text).region(from, unit.to()).find()) {
            collect(from, unit.to(), isField || inField);
        }
        return false;
    }

    private void collect(int from, int to, boolean inField) {
        var here = new ArrayList<DueRules.Found>(DueRules.find(text, from, to, inField, year));
        here.sort(Comparator.comparingInt(DueRules.Found::from).thenComparingInt(f -> -f.to()));
        int last = from;
        for (var due : here) {
            if (due.from() >= last) {
                add(due);
                last = due.shared() ? due.from() : due.to();
            }
        }
    }

    private void add(DueRules.Found due) {
        found.add(new Deadline(flow.passage(due.from(), due.to()), due.when()));
    }
}
