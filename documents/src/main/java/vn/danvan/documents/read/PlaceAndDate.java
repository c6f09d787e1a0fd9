package vn.danvan.documents.read;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Passage;

/**
 * Place and date in the head (địa danh và thời gian ban hành), Decree 30/2020/NĐ-CP, Annex I, II.4.
 *
 * @param date null where the month is left blank, or no calendar knows the day
 * @param from where both begin in the clean text
 * @param to behind both
 */
record PlaceAndDate(Passage place, @Nullable Passage date, int from, int to) {
    /** {@code Trà Vinh, ngày 29 tháng 3 năm 2022}, {@code Hà Nội, ngày     tháng 5 năm 2025}. */
    private static final Pattern SHAPE =
            Pattern.compile("(\\p{Lu}[\\p{L} .\\-\\n]{1,40}?)\\s?,\\s+ngày\\s+(\\d{1,2})?[\\s.…_]{0,12}"
                    + "tháng\\s+(\\d{1,2})?[\\s.…_]{0,12}năm\\s+(\\d{4})\\d?(?:\\s?\\*)?");

    /** The longest place, its comma and the blank behind. */
    private static final int LONGEST_PLACE = 43;

    private static final int LONGEST_FIRST_LINE = 25;

    /** @param head the head with its known shapes blanked out */
    static @Nullable PlaceAndDate of(Flow flow, StringBuilder head) {
        var m = find(head);
        if (m == null) {
            return null;
        }
        int from = placeFrom(flow, m);
        return new PlaceAndDate(flow.passage(from, m.end(1)), date(flow, m), from, m.end());
    }

    static boolean opens(String line) {
        return SHAPE.matcher(line).lookingAt();
    }

    /** The first that fits, looked for back from «ngày» and the comma before it. */
    private static @Nullable Matcher find(StringBuilder head) {
        for (int day = head.indexOf("ngày"); day >= 0; day = head.indexOf("ngày", day + 1)) {
            int comma = head.lastIndexOf(",", day);
            var m = SHAPE.matcher(head).region(Math.max(0, comma - LONGEST_PLACE), head.length());
            if (comma >= 0 && day - comma <= LONGEST_PLACE && m.find()) {
                return m;
            }
        }
        return null;
    }

    /** A place is the last words before the comma: a column to its left may run into them. */
    private static int placeFrom(Flow flow, Matcher m) {
        var text = flow.text();
        int lineBreak = text.lastIndexOf('\n', m.end(1) - 1);
        if (lineBreak < m.start(1)) {
            return m.start(1);
        }
        int before = text.lastIndexOf('\n', lineBreak - 1) + 1;
        boolean ownLine =
                before >= m.start(1) && lineBreak - before <= LONGEST_FIRST_LINE && sameBlock(flow, lineBreak + 1);
        return ownLine && !Words.capitals(text, before, lineBreak) ? before : lineBreak + 1;
    }

    private static boolean sameBlock(Flow flow, int lineStart) {
        for (int i = 1; i < flow.lines().size(); i++) {
            var line = flow.lines().get(i);
            if (line.from() == lineStart) {
                return !line.gap() && line.cell() == flow.lines().get(i - 1).cell();
            }
        }
        return false;
    }

    private static @Nullable Passage date(Flow flow, Matcher m) {
        if (m.group(3) == null || !isInCalendar(m)) {
            return null;
        }
        var month = m.group(4) + "-" + twoDigits(m.group(3));
        var value = m.group(2) == null ? month : month + "-" + twoDigits(m.group(2));
        int from = m.end(1) + 1;
        while (Letters.blank(flow.text().charAt(from)) || flow.text().charAt(from) == ',') {
            from++;
        }
        return new Passage(value, flow.span(from, m.end(4)));
    }

    /** «ngày 31 tháng 02», «tháng 70»: a slip of the pen is no date. */
    private static boolean isInCalendar(Matcher m) {
        int month = Integer.parseInt(m.group(3));
        int day = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(Integer.parseInt(m.group(4)), month).lengthOfMonth();
    }

    private static String twoDigits(String number) {
        return number.length() < 2 ? "0" + number : number;
    }
}
