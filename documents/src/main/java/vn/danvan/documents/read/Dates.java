package vn.danvan.documents.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as it is written: {@code 26/11/2021}, {@code 13-5-2026}, {@code 03 tháng 10 năm 2025}. */
final class Dates {
    /** Groups 1 day, 2 month, 3 year; a footnote number may be glued to the year: {@code năm 20264}. */
    static final String DAY =
            "(\\d{1,2})\\s{0,2}(?:[/.\\-]\\s?|\\s{0,2}tháng\\s{1,2})(\\d{1,2})\\s{0,2}(?:[/.\\-]\\s?|,?\\s{0,2}năm\\s{1,2})(\\d{4})";

    private static final Pattern BEHIND = Pattern.compile(
            "\\s{0,2},?\\s{0,2}\\(?(?:(?:được )?(?:ký|ban hành|công bố)\\s)?(?:ký\\s)?ngày\\s{1,2}" + DAY);

    private Dates() {}

    /** @param end behind the year */
    record Found(LocalDate day, int end) {}

    /** The date that follows directly: {@code , ngày 23/7/2025}. */
    static @Nullable Found behind(String folded, int from, int limit) {
        var m = mayFollow(folded, from, limit) ? BEHIND.matcher(folded).region(from, Math.min(limit, from + 60)) : null;
        if (m == null || !m.lookingAt()) {
            return null;
        }
        var day = day(m, 1);
        return day == null ? null : new Found(day, m.end());
    }

    /** {@code ngày}, {@code ký}, {@code ban hành}, {@code công bố}, {@code được} begin it. */
    private static boolean mayFollow(String folded, int from, int limit) {
        int i = from;
        while (i < limit && i < from + 6 && " ,(".indexOf(folded.charAt(i)) >= 0) {
            i++;
        }
        return i < limit && "nkbcđ".indexOf(folded.charAt(i)) >= 0;
    }

    static @Nullable LocalDate day(Matcher m, int group) {
        try {
            return LocalDate.of(
                    Integer.parseInt(m.group(group + 2)),
                    Integer.parseInt(m.group(group + 1)),
                    Integer.parseInt(m.group(group)));
        } catch (DateTimeException e) {
            return null; // «31/02/2025»: a slip of the pen is no date
        }
    }
}
