package vn.danvan.terms.lunar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * The months of a lunar year (năm âm lịch) in order, each with its first day.
 *
 * <p>The rule: the month that holds the winter solstice (Đông chí) is the eleventh. Where thirteen months lie between
 * two such months, the first of them in which the sun reaches no multiple of 30 degrees is a leap month (tháng nhuận)
 * and bears the number of the month before it.
 */
record LunarYear(List<Month> months, LocalDate lastDay) {

    /** A month of a lunar year; {@code firstDay} is the day of the new moon. */
    record Month(int number, boolean leap, LocalDate firstDay) {}

    static final int FIRST = 1899;
    static final int LAST = 2199;
    private static final int SOLSTICE = 270;
    private static final AtomicReferenceArray<LunarYear> KNOWN = new AtomicReferenceArray<>(LAST - FIRST + 1);

    /** The lunar year that begins with the Tết of a Gregorian year. */
    static LunarYear of(int year) {
        LunarYear known = KNOWN.get(year - FIRST);
        if (known == null) {
            known = compute(year);
            KNOWN.set(year - FIRST, known);
        }
        return known;
    }

    LocalDate firstDay() {
        return months.getFirst().firstDay();
    }

    /** The last day of the month at an index of {@link #months}. */
    LocalDate lastDayOf(int index) {
        return index + 1 < months.size() ? months.get(index + 1).firstDay().minusDays(1) : lastDay;
    }

    private static LunarYear compute(int year) {
        var months = new ArrayList<Month>();
        betweenSolstices(year).stream().filter(m -> m.number() <= 10).forEach(months::add);
        var next = betweenSolstices(year + 1);
        next.stream().filter(m -> m.number() > 10).forEach(months::add);
        var newYear = next.stream().filter(m -> m.number() == 1).findFirst().orElseThrow();
        return new LunarYear(List.copyOf(months), newYear.firstDay().minusDays(1));
    }

    /** From the eleventh month of the year before to the tenth month of the year. */
    private static List<Month> betweenSolstices(int year) {
        int first = NewMoon.onOrBefore(SolarTerm.day(year - 1, SOLSTICE));
        int end = NewMoon.onOrBefore(SolarTerm.day(year, SOLSTICE));
        int leap = end - first == 13 ? firstWithoutTerm(year, first) : end;
        return IntStream.range(first, end)
                .mapToObj(k -> new Month(number(k - first - (k >= leap ? 1 : 0)), k == leap, NewMoon.day(k)))
                .toList();
    }

    private static int number(int monthsAfterEleventh) {
        return (monthsAfterEleventh + 10) % 12 + 1;
    }

    private static int firstWithoutTerm(int year, int first) {
        var terms = IntStream.range(0, 12)
                .mapToObj(i -> SolarTerm.day(i == 0 ? year - 1 : year, (SOLSTICE + 30 * i) % 360))
                .toList();
        int lunation = first + 1;
        while (holdsOne(terms, NewMoon.day(lunation), NewMoon.day(lunation + 1))) {
            lunation++;
        }
        return lunation;
    }

    private static boolean holdsOne(List<LocalDate> terms, LocalDate firstDay, LocalDate nextFirstDay) {
        return terms.stream().anyMatch(term -> !term.isBefore(firstDay) && term.isBefore(nextFirstDay));
    }
}
