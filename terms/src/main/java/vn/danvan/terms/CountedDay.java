package vn.danvan.terms;

import vn.danvan.terms.calendar.Day;

/**
 * A day of a term, counted or not, and why.
 *
 * @param number how much of the term has been counted by the end of the day
 */
public record CountedDay(Day day, Mark mark, int number) {

    public boolean counted() {
        return mark == Mark.COUNTED;
    }

    /** The reason in Vietnamese. */
    public String why() {
        return switch (mark) {
            case EVENT -> "ngày xảy ra sự kiện, không tính";
            case WAITING -> "hồ sơ đến sau giờ nhận, tính từ ngày làm việc sau";
            case COUNTED -> day.why();
            case DAY_OFF, PASSED_OVER -> day.why();
            case SUSPENDED -> "tạm đình chỉ, không tính";
            case LANDED -> "ngày làm việc gần nhất, là hạn";
        };
    }
}
