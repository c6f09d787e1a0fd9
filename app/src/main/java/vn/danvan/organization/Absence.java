package vn.danvan.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.OfficerId;

/**
 * Days on which an officer is away (nghỉ, đi công tác); why is nobody's business here.
 *
 * @param substitute who does the work meanwhile (người làm thay); null for nobody
 */
public record Absence(
        AbsenceId id,
        OfficerId officer,
        @Nullable OfficerId substitute,
        LocalDate firstDay,
        LocalDate lastDay,
        int version) {

    public boolean wasCalledOff() {
        return lastDay.isBefore(firstDay);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
