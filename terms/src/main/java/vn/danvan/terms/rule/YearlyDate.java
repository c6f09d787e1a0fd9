package vn.danvan.terms.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A day that comes every year by which something is to be sent.
 *
 * @param strictlyBefore "trước ngày" leaves the day itself out; "chậm nhất ngày", "đến hết ngày" take it in
 * @param opens the first day on which it may be done, if the rule names one
 */
public record YearlyDate(
        MonthDay day, boolean strictlyBefore, @Nullable MonthDay opens) {

    /** The last day that the wording allows, whether it is worked or not. */
    public LocalDate lastDayIn(int year) {
        var named = day.atYear(year);
        return strictlyBefore ? named.minusDays(1) : named;
    }
}
