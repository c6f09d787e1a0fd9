package vn.danvan.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Block.Bullet;
import vn.danvan.documents.Block.Paragraph;
import vn.danvan.documents.Block.Part;
import vn.danvan.documents.Block.Table;
import vn.danvan.documents.TaskColumns.Column;

/**
 * Finds the duties of a plan: its bullets, its numbered units without anything below them, the paragraphs under its
 * headings, and the rows of its tables of tasks. Chapters that state aims, grounds or the situation («I. MỤC ĐÍCH, YÊU CẦU») hold none.
 */
public final class Duties {
    private static final Pattern AIMS = Pattern.compile(
            "(mục đích|mục tiêu|yêu cầu|quan điểm|phương châm|căn cứ|cơ sở|sự cần thiết|thực trạng|tình hình"
                    + "|đánh giá|kết quả|phạm vi|đối tượng)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORK =
            Pattern.compile(".*\\b(nhiệm vụ|giải pháp|thực hiện)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CLOSING =
            Pattern.compile("(trên đây là|yêu cầu|đề nghị)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    private final Document document;
    private final List<Duty> found = new ArrayList<>();

    private Duties(Document document) {
        this.document = document;
    }

    /** The duties of {@code document} in text order. */
    public static List<Duty> of(Document document) {
        var duties = new Duties(document);
        duties.walk(document.body(), "", List.of());
        return List.copyOf(duties.found);
    }

    /** The number of a unit that stands under {@code above}: {@code II} and {@code 3.} give {@code II.3}. */
    public static String number(String above, String marker) {
        var own = marker.strip().replaceFirst("[\\s.):/\\-–]+$", "");
        return above.isEmpty() ? own : above + "." + own;
    }

    private void walk(List<Block> blocks, String number, List<TaskUnit> inherited) {
        var count = 0;
        for (var block : blocks) {
            switch (block) {
                case Part part -> walk(part, number, inherited);
                case Bullet bullet -> add(number, ++count, bullet.text(), bullet.span(), inherited);
                case Paragraph paragraph -> {
                    if (isDuty(paragraph, number)) {
                        add(number, ++count, paragraph.text(), paragraph.span(), inherited);
                    }
                }
                case Table table -> count = table(table, number, count);
            }
        }
    }

    /** Each row of a table of tasks that names a task and who does it, or by when. */
    private int table(Table table, String number, int before) {
        var head = TaskColumns.head(table.rows());
        if (head == null) {
            return before;
        }
        int count = before;
        for (int row = head.row() + 1; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            if (!head.columns().repeatedBy(cells) && assigns(cells, head.columns())) {
                add(
                        number,
                        ++count,
                        task(cells, head.columns()),
                        table.rowSpans().get(row),
                        List.of());
            }
        }
        return count;
    }

    private static boolean assigns(List<String> cells, TaskColumns columns) {
        return !task(cells, columns).isBlank()
                && IntStream.range(0, cells.size())
                        .anyMatch(cell -> !cells.get(cell).isBlank()
                                && Set.of(Column.LEAD, Column.COOPERATING, Column.TIME)
                                        .contains(columns.at(cell)));
    }

    /** The words of the columns «Nội dung», «Nhiệm vụ»; without one the longest cell. */
    private static String task(List<String> cells, TaskColumns columns) {
        var named = IntStream.range(0, cells.size())
                .filter(cell -> columns.at(cell) == Column.TASK)
                .mapToObj(cells::get)
                .collect(Collectors.joining(" "))
                .strip();
        return columns.columns().contains(Column.TASK)
                ? named
                : cells.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    private void walk(Part part, String above, List<TaskUnit> inherited) {
        if (above.isEmpty() && statesAims(part.title())) {
            return;
        }
        var number = number(above, part.marker());
        if (part.children().isEmpty()) {
            add(number, 0, part.text() == null ? words(part.title()) : part.text(), part.own(), inherited);
            return;
        }
        var own = unitsIn(part.own());
        walk(part.children(), number, own.isEmpty() ? inherited : own);
    }

    private void add(String number, int bullet, String text, Span span, List<TaskUnit> inherited) {
        if (text.isBlank()) {
            return;
        }
        var units = unitsIn(span);
        found.add(new Duty(
                number,
                bullet,
                text,
                span,
                document.citations().stream()
                        .filter(c -> span.contains(c.surface().span()))
                        .toList(),
                document.deadlines().stream()
                        .filter(d -> span.contains(d.surface().span()))
                        .toList(),
                units.isEmpty() ? inherited : units));
    }

    private List<TaskUnit> unitsIn(Span span) {
        return document.taskUnits().stream()
                .filter(u -> span.contains(u.unit().span()))
                .toList();
    }

    private static boolean isDuty(Paragraph paragraph, String number) {
        var text = folded(paragraph.text());
        return !number.isEmpty()
                && !text.endsWith(":")
                && !CLOSING.matcher(text).matches();
    }

    private static boolean statesAims(@Nullable String title) {
        var text = folded(words(title));
        return AIMS.matcher(text).matches() && !WORK.matcher(text).matches();
    }

    private static String words(@Nullable String title) {
        return title == null ? "" : title;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
