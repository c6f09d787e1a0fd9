package vn.danvan.documents.write;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of a document (thời gian ban hành), Decree 30/2020/NĐ-CP, Annex I, Part I, II.4.b; its day may be left blank for
 * the clerk.
 *
 * @param day null where it is still to be written
 */
public record IssueDate(int year, int month, @Nullable Integer day) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

    /** Reads {@code 2026-06-05} or {@code 2026-06}. */
    public static IssueDate parse(String iso) {
        var m = ISO.matcher(iso);
        if (!m.matches()) {
            throw new IllegalArgumentException("Not a day or month: " + iso);
        }
        var day = m.group(3) == null ? null : Integer.valueOf(m.group(3));
        return new IssueDate(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), day);
    }

    /** {@code ngày 05 tháng 6 năm 2026}: days below 10 and the months 1 and 2 have a zero before them, other months none. */
    public String words() {
        var dayWords = day == null ? "    " : "%02d".formatted(day);
        return "ngày %s tháng %s năm %d".formatted(dayWords, month < 3 ? "0" + month : "" + month, year);
    }

    @Override
    public String toString() {
        return day == null ? "%d-%02d".formatted(year, month) : "%d-%02d-%02d".formatted(year, month, day);
    }
}
