package vn.danvan.worklist;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.danvan.calendar.Calendars;
import vn.danvan.platform.Time;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.mail.SendingHours;

/** The hours of an agency on its own working days; the rest is quiet (giờ yên tĩnh). */
@Component
class WorkingHours implements SendingHours {
    private final Calendars calendars;
    private final ReminderSettings settings;

    WorkingHours(Calendars calendars, ReminderSettings settings) {
        this.calendars = calendars;
        this.settings = settings;
    }

    @Override
    public Duration pause(AgencyId agency, Instant now) {
        var calendar = calendars.of(agency).calendar();
        var at = now.atZone(Time.ZONE);
        var over = !at.toLocalTime().isBefore(settings.evening());
        var day = calendar.sameOrNextWorkingDay(at.toLocalDate().plusDays(over ? 1 : 0));
        var opens = day.atTime(settings.morning()).atZone(Time.ZONE);
        return opens.isAfter(at) ? Duration.between(at, opens) : Duration.ZERO;
    }

    boolean areNow(AgencyId agency, Instant now) {
        return pause(agency, now).isZero();
    }
}
