package vn.danvan.terms.rule;

/** What a term is counted in. The sign stands in data files, the Vietnamese word in sentences. */
public enum Unit {
    /** Every day of the calendar (ngày). */
    CALENDAR_DAY("d", "ngày"),
    /** Days that the state works, swapped Saturdays among them (ngày làm việc). */
    WORKING_DAY("wd", "ngày làm việc"),
    /** Months from day to day; a missing day is the last of the month (tháng). */
    MONTH("m", "tháng"),
    /** Hours of the clock (giờ). */
    HOUR("h", "giờ"),
    /** Hours of office time (giờ làm việc). */
    WORKING_HOUR("wh", "giờ làm việc");

    private final String sign;
    private final String vietnamese;

    Unit(String sign, String vietnamese) {
        this.sign = sign;
        this.vietnamese = vietnamese;
    }

    public String sign() {
        return sign;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
