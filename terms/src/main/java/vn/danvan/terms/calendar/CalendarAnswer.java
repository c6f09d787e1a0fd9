package vn.danvan.terms.calendar;

import java.util.List;

/** A calendar, or the contradictions between the notices that forbid one. */
public sealed interface CalendarAnswer {

    /** The notices agree. */
    record Ready(WorkingCalendar calendar) implements CalendarAnswer {}

    /** One Vietnamese sentence for each contradiction, naming notices and days. */
    record Contradictory(List<String> sentences) implements CalendarAnswer {}
}
