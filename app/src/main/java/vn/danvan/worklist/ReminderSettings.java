package vn.danvan.worklist;

import java.time.LocalTime;

/**
 * When people may be reminded (giờ nhắc việc).
 *
 * @param morning from then on, on working days
 * @param evening until then
 * @param daysBefore so many days before a last day the post above is told
 * @param daysAfter and again so many days after it
 */
record ReminderSettings(boolean on, LocalTime morning, LocalTime evening, int daysBefore, int daysAfter) {
    ReminderSettings {
        if (!morning.isBefore(evening) || daysBefore < 0 || daysAfter < 1) {
            throw new IllegalArgumentException("No working hours from %s to %s".formatted(morning, evening));
        }
    }
}
