package vn.danvan.calendar;

/** A notice of days off as it was entered. */
public record NoticeId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
