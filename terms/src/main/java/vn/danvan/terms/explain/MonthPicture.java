package vn.danvan.terms.explain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.danvan.terms.CountedDay;
import vn.danvan.terms.DueDate;
import vn.danvan.terms.Mark;
import vn.danvan.terms.calendar.VietnameseDate;

/**
 * A due date as a small picture of its months, an SVG text that pages, mails and PDF show. It has no colours of its own:
 * everything is drawn in the colour of the text around it, so that it works on light and dark pages and in print, and no
 * meaning rests on colour. Classes begin with "term-" for pages that want to style it; each day tells its reason.
 */
public final class MonthPicture {

    private static final int CELL = 30;
    private static final int HEADER = 44;
    private static final int GAP = 16;
    private static final int WEEK = 7;
    private static final int ROWS = 6;
    private static final int MOST_MONTHS = 4;
    private static final List<String> WEEKDAYS = List.of("T2", "T3", "T4", "T5", "T6", "T7", "CN");

    private final DueDate due;
    private final Map<LocalDate, CountedDay> days = new HashMap<>();
    private final StringBuilder svg = new StringBuilder();

    private MonthPicture(DueDate due) {
        this.due = due;
        due.days().forEach(day -> days.put(day.day().date(), day));
    }

    public static String of(DueDate due) {
        var picture = new MonthPicture(due);
        picture.draw();
        return picture.svg.toString();
    }

    /** A picture for each month, for pages that let them wrap on a narrow screen. */
    public static List<String> each(DueDate due) {
        return new MonthPicture(due)
                .months().stream()
                        .map(month -> {
                            var picture = new MonthPicture(due);
                            picture.draw(List.of(month));
                            return picture.svg.toString();
                        })
                        .toList();
    }

    private void draw() {
        draw(months());
    }

    private void draw(List<YearMonth> months) {
        int width = months.size() * (WEEK * CELL + GAP) - GAP;
        int height = HEADER + ROWS * CELL;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"term-months\" role=\"img\" viewBox=\"0 0 ")
                .append(width + " " + height + "\" width=\"" + width + "\" height=\"" + height)
                .append("\" font-family=\"sans-serif\" font-size=\"13\" text-anchor=\"middle\" fill=\"currentColor\">")
                .append("<title>" + escape(due.rule().title()) + "</title>")
                .append("<desc>" + escape(Sentence.of(due)) + "</desc>");
        for (int i = 0; i < months.size(); i++) {
            drawMonth(months.get(i), i * (WEEK * CELL + GAP));
        }
        svg.append("</svg>");
    }

    /** All months of the term; of a long one the first and the last. */
    private List<YearMonth> months() {
        var touched = Stream.concat(days.keySet().stream(), Stream.of(due.day()))
                .sorted()
                .toList();
        var first = YearMonth.from(touched.getFirst());
        var last = YearMonth.from(touched.getLast());
        var all = Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
        return all.size() <= MOST_MONTHS ? all : List.of(first, last);
    }

    private void drawMonth(YearMonth month, int left) {
        svg.append("<g class=\"term-month\" transform=\"translate(" + left + ",0)\">")
                .append(text(
                        "term-name",
                        WEEK * CELL / 2,
                        14,
                        "font-weight=\"bold\"",
                        "Tháng %d/%d".formatted(month.getMonthValue(), month.getYear())));
        for (int column = 0; column < WEEK; column++) {
            svg.append(text("term-weekday", column * CELL + CELL / 2, 34, "font-size=\"10\"", WEEKDAYS.get(column)));
        }
        int offset = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            int place = offset + number - 1;
            drawDay(month.atDay(number), place % WEEK * CELL, HEADER + place / WEEK * CELL);
        }
        svg.append("</g>");
    }

    private void drawDay(LocalDate date, int x, int y) {
        var counted = days.get(date);
        String kind = date.equals(due.day()) ? "due" : counted == null ? "outside" : kind(counted.mark());
        svg.append("<g class=\"term-day term-" + kind + "\">");
        if (counted != null) {
            svg.append("<title>" + escape(reason(counted)) + "</title>");
        }
        svg.append(shape(kind, x, y))
                .append(text(
                        "term-number", x + CELL / 2, y + 17, opacity(kind), Integer.toString(date.getDayOfMonth())));
        if (counted != null && counted.counted()) {
            svg.append(text("term-count", x + CELL / 2, y + 27, "font-size=\"8\"", Integer.toString(counted.number())));
        }
        svg.append("</g>");
    }

    private String reason(CountedDay day) {
        String count = day.counted() ? " (tính: %d)".formatted(day.number()) : " (không tính)";
        return VietnameseDate.withWeekday(day.day().date()) + ": " + day.why() + count;
    }

    private static String kind(Mark mark) {
        return switch (mark) {
            case EVENT -> "event";
            case COUNTED -> "counted";
            case WAITING, DAY_OFF, PASSED_OVER, LANDED -> "off";
            case SUSPENDED -> "suspended";
        };
    }

    /** The due day is framed, the event ringed, a counted day underlined, a day off or suspended struck through. */
    private static String shape(String kind, int x, int y) {
        String stroke = " fill=\"none\" stroke=\"currentColor\" ";
        return switch (kind) {
            case "due" ->
                "<rect x=\"%d\" y=\"%d\" width=\"26\" height=\"26\" rx=\"4\"%sstroke-width=\"2.5\"/>"
                        .formatted(x + 2, y + 2, stroke);
            case "event" ->
                "<circle cx=\"%d\" cy=\"%d\" r=\"11\"%sstroke-width=\"1.5\"/>".formatted(x + CELL / 2, y + 13, stroke);
            case "counted" ->
                "<rect x=\"%d\" y=\"%d\" width=\"26\" height=\"26\" rx=\"4\" fill-opacity=\"0.12\"/>"
                        .formatted(x + 2, y + 2);
            case "off", "suspended" ->
                "<path d=\"M%d %dl14 -10\"%sstroke-width=\"1\" stroke-opacity=\"0.6\"%s/>"
                        .formatted(x + 8, y + 18, stroke, kind.equals("suspended") ? " stroke-dasharray=\"2 2\"" : "");
            default -> "";
        };
    }

    private static String opacity(String kind) {
        return switch (kind) {
            case "due" -> "font-weight=\"bold\"";
            case "outside" -> "fill-opacity=\"0.45\"";
            case "off", "suspended" -> "fill-opacity=\"0.7\"";
            default -> "";
        };
    }

    private static String text(String style, int x, int y, String attributes, String content) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\" %s>%s</text>".formatted(style, x, y, attributes, content);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
