package vn.danvan.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.calendar.Calendars;
import vn.danvan.calendar.HolidayCalendar;
import vn.danvan.platform.access.OpenToAll;
import vn.danvan.platform.web.Missing;
import vn.danvan.terms.calendar.WorkingCalendar;

/** The days off of a year, for everyone. */
@Controller
class YearPages {
    private final HolidayCalendar holidays;
    private final Calendars calendars;
    private final Clock clock;

    YearPages(HolidayCalendar holidays, Calendars calendars, Clock clock) {
        this.holidays = holidays;
        this.calendars = calendars;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping("/calendar")
    ModelAndView year(@RequestParam(required = false) @Nullable Integer year) {
        int shown = year == null ? LocalDate.now(clock).getYear() : year;
        if (shown < WorkingCalendar.FIRST.getYear() || shown > WorkingCalendar.LAST.getYear()) {
            throw new Missing("year", shown);
        }
        var provisional = !calendars.ofState().calendar().knowsNoticeOf(shown);
        return new ModelAndView(
                "calendar/year", Map.of("year", shown, "days", holidays.days(shown), "provisional", provisional));
    }
}
