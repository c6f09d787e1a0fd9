package vn.danvan.terms.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** The hours of an office (giờ làm việc), eight a day; provinces set their own. */
public record OfficeHours(List<Session> sessions) {

    /** One session, morning or afternoon. */
    public record Session(LocalTime from, LocalTime to) {}

    /** What most offices keep; an administrator sets the hours of the province. */
    public static final OfficeHours USUAL = new OfficeHours(List.of(
            new Session(LocalTime.of(7, 30), LocalTime.of(11, 30)),
            new Session(LocalTime.of(13, 0), LocalTime.of(17, 0))));

    public OfficeHours {
        sessions = List.copyOf(sessions);
    }

    /** Minutes of office time from a time of day to the end of the day. */
    public int minutesAfter(LocalTime time) {
        return sessions.stream().mapToInt(session -> minutes(session, time)).sum();
    }

    private static int minutes(Session session, LocalTime time) {
        var from = time.isAfter(session.from()) ? time : session.from();
        return from.isBefore(session.to())
                ? (int) Duration.between(from, session.to()).toMinutes()
                : 0;
    }

    /** The time of day at which so many minutes of office time have passed since another. */
    public LocalTime after(LocalTime time, int minutes) {
        int left = minutes;
        for (Session session : sessions) {
            int available = minutes(session, time);
            if (left <= available) {
                return session.to().minusMinutes(available - left);
            }
            left -= available;
        }
        throw new IllegalArgumentException("The office is closed before %d minutes pass".formatted(minutes));
    }
}
