package vn.danvan.terms.calendar;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.calendar.Notice.ExtraDay;
import vn.danvan.terms.calendar.Notice.Swap;
import vn.danvan.terms.law.DataFile;
import vn.danvan.terms.law.Field;
import vn.danvan.terms.law.Stanza;
import vn.danvan.terms.law.Status;

/**
 * Notices of days off as a data file; see notices.txt for the form.
 *
 * <p>Keys: notice (the number), issued, issuer, scope, status, replaces; year with tet ("2+3": two days before the first of
 * the lunar year, three from it on) and national-day (before, after); any number of swap ("day off, day worked") and off
 * ("day, name").
 */
public final class NoticeFile {

    private NoticeFile() {}

    /** The notices that the library knows. */
    public static List<Notice> standard() {
        return parse(DataFile.read(NoticeFile.class, "notices.txt"));
    }

    public static List<Notice> parse(String text) {
        return Stanza.parse(text).stream().map(NoticeFile::notice).toList();
    }

    private static Notice notice(Stanza stanza) {
        return new Notice(
                stanza.require("notice").value(),
                stanza.find("issued").map(Field::date).orElse(null),
                stanza.text("issuer", ""),
                stanza.text("scope", Notice.STATE),
                stanza.find("status").map(Field::status).orElse(Status.UNVERIFIED),
                choice(stanza),
                stanza.all("swap").map(NoticeFile::swap).toList(),
                stanza.all("off").map(NoticeFile::extraDay).toList(),
                stanza.find("replaces").map(Field::value).orElse(null));
    }

    private static @Nullable YearChoice choice(Stanza stanza) {
        if (stanza.find("year").isEmpty()) {
            return null;
        }
        int year = year(stanza.require("year"));
        return new YearChoice(
                year,
                stanza.find("tet").map(NoticeFile::tetDaysBefore).orElseGet(() -> YearChoice.expected(year)
                        .tetDaysBefore()),
                stanza.find("national-day").map(NoticeFile::side).orElseGet(() -> YearChoice.expected(year)
                        .nationalDay()));
    }

    private static int year(Field field) {
        int year = field.number();
        if (year < WorkingCalendar.FIRST.getYear() || year > WorkingCalendar.LAST.getYear()) {
            throw field.malformed("năm ngoài khoảng lịch tính được");
        }
        return year;
    }

    private static int tetDaysBefore(Field field) {
        return switch (field.value()) {
            case "1+4" -> 1;
            case "2+3" -> 2;
            case "3+2" -> 3;
            default -> throw field.malformed("Tết phải là 1+4, 2+3 hoặc 3+2");
        };
    }

    private static YearChoice.Side side(Field field) {
        return switch (field.value().toLowerCase(Locale.ROOT)) {
            case "before" -> YearChoice.Side.BEFORE;
            case "after" -> YearChoice.Side.AFTER;
            default -> throw field.malformed("phải là before hoặc after");
        };
    }

    private static Swap swap(Field field) {
        String[] days = field.value().split(",\\s*", -1);
        if (days.length != 2) {
            throw field.malformed("phải có ngày nghỉ và ngày làm bù");
        }
        return new Swap(field.date(days[0]), field.date(days[1]));
    }

    private static ExtraDay extraDay(Field field) {
        String[] parts = field.value().split(",\\s*", 2);
        if (parts.length != 2) {
            throw field.malformed("phải có ngày và tên ngày nghỉ");
        }
        return new ExtraDay(field.date(parts[0]), parts[1]);
    }
}
