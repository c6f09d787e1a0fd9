package vn.danvan.terms.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes days as an iCalendar text (RFC 5545) that any calendar program can subscribe to: whole days, so that no time zone
 * is needed; lines folded at 75 octets without cutting a letter; unique names that stay the same from one reading to the
 * next, so that a program changes and removes what it has instead of adding it again.
 */
public final class CalendarText {

    /** How sure a day is; a program that has shown a cancelled one removes it. */
    public enum Certainty {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    /**
     * One or several whole days.
     *
     * @param name tells this event from all others, whoever made them, for ever
     * @param changed when it was last changed
     * @param last the last day, included
     */
    public record Event(
            String name,
            Instant changed,
            LocalDate first,
            LocalDate last,
            String summary,
            String description,
            Certainty certainty) {}

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS_IN_A_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** The text of a calendar with a title. */
    public static String of(String title, Iterable<Event> events) {
        var calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//danvan//terms//VI");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("NAME:" + escape(title));
        calendar.line("X-WR-CALNAME:" + escape(title));
        events.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + escape(event.name()));
        line("DTSTAMP:" + STAMP.format(event.changed()));
        line("LAST-MODIFIED:" + STAMP.format(event.changed()));
        line("SEQUENCE:" + (event.certainty() == Certainty.CANCELLED ? 1 : 0));
        line("DTSTART;VALUE=DATE:" + DATE.format(event.first()));
        line("DTEND;VALUE=DATE:" + DATE.format(event.last().plusDays(1)));
        line("SUMMARY:" + escape(event.summary()));
        line("DESCRIPTION:" + escape(event.description()));
        line("STATUS:" + event.certainty());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folds a long line without cutting a letter. */
    private void line(String line) {
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            String letter = Character.toString(codePoint);
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS_IN_A_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += length;
        }
        text.append("\r\n");
    }
}
