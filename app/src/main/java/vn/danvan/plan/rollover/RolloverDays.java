package vn.danvan.plan.rollover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of a duty a year later: days of a year move on by one, what comes every year stays as it is. */
final class RolloverDays {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private RolloverDays() {}

    static String yearAfter(String dues) {
        return DAY.matcher(dues).replaceAll(RolloverDays::later);
    }

    private static String later(MatchResult day) {
        try {
            var date =
                    LocalDate.of(number(day, 3), number(day, 2), number(day, 1)).plusYears(1);
            return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        } catch (DateTimeException noSuchDay) {
            return Matcher.quoteReplacement(day.group());
        }
    }

    private static int number(MatchResult day, int group) {
        return Integer.parseInt(day.group(group));
    }
}
