package vn.danvan.terms.calendar;

/** What a day is for a state office, and so whether it counts as a working day (ngày làm việc). */
public enum DayKind {
    WORKDAY(true),
    /** Saturday or Sunday (nghỉ hằng tuần). */
    WEEKLY_REST(false),
    /** Public holiday (nghỉ lễ, tết). */
    HOLIDAY(false),
    /** Day off in lieu of a holiday that fell on a weekly rest day (nghỉ bù). */
    COMPENSATORY(false),
    /** Weekday off by a notice, made up on another day (nghỉ hoán đổi). */
    SWAPPED_OFF(false),
    /** Weekly rest day worked in place of a weekday (làm bù). */
    SWAPPED_WORK(true),
    /** Day off of one agency only. */
    AGENCY_OFF(false),
    /** Working day of one agency only. */
    AGENCY_WORK(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    public boolean working() {
        return working;
    }
}
