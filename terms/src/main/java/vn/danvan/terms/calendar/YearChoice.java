package vn.danvan.terms.calendar;

import java.time.LocalDate;
import vn.danvan.terms.lunar.LunarDate;

/**
 * What the notice of a year chose: how many of the five days of Tết lie before the first of the lunar year, and on which
 * side of 2 September the second day of the National Day lies.
 */
public record YearChoice(int year, int tetDaysBefore, Side nationalDay) {

    /** The side of 2 September on which the second day off lies. */
    public enum Side {
        BEFORE,
        AFTER
    }

    /**
     * What will probably be chosen: the days that join with a weekend, as every notice since 2015 did. Days that rest on
     * it are provisional.
     */
    static YearChoice expected(int year) {
        var tet = LunarDate.of(year, 1, 1).toLocalDate().getDayOfWeek();
        var secondOfSeptember = LocalDate.of(year, 9, 2).getDayOfWeek();
        return new YearChoice(
                year,
                switch (tet) {
                    case MONDAY, TUESDAY -> 1;
                    default -> 2;
                },
                switch (secondOfSeptember) {
                    case MONDAY, THURSDAY, SUNDAY -> Side.AFTER;
                    default -> Side.BEFORE;
                });
    }
}
