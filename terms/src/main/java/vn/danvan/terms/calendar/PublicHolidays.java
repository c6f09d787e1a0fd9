package vn.danvan.terms.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.lunar.LunarDate;

/**
 * Public holidays with pay (ngày nghỉ lễ, tết), as dated rules.
 *
 * <p>Labour Code of 1994, Article 73: 1 January; four days of Tết, one before and three after the turn of the year; 30
 * April; 1 May; 2 September. <br>
 * Law 84/2007/QH11: also the tenth of the third lunar month, the Hùng Kings' day. <br>
 * Labour Code 10/2012/QH13, Article 115(1): five days of Tết, from the Tết of 2014. <br>
 * Labour Code 45/2019/QH14, Article 112(1): two days for the National Day, from 2021. <br>
 * Resolution 28/2026/QH16, Article 2: also 24 November, the Day of Vietnamese Culture, from 1 July 2026.
 */
final class PublicHolidays {

    private static final LocalDate BEGINNING = WorkingCalendar.FIRST;
    private static final LocalDate LAW_2007 = LocalDate.of(2007, 4, 11);
    private static final LocalDate CODE_2012 = LocalDate.of(2013, 5, 1);
    private static final LocalDate CODE_2019 = LocalDate.of(2021, 1, 1);
    private static final LocalDate RESOLUTION_2026 = LocalDate.of(2026, 7, 1);
    private static final LocalDate OPEN = LocalDate.MAX;

    private static final Feast NEW_YEAR = fixed("Tết Dương lịch", 1, 1);
    private static final Feast VICTORY = fixed("Ngày Chiến thắng", 4, 30);
    private static final Feast LABOUR = fixed("Ngày Quốc tế lao động", 5, 1);
    private static final Feast NATIONAL_DAY = fixed("Quốc khánh", 9, 2);
    private static final Feast CULTURE = fixed("Ngày Văn hóa Việt Nam", 11, 24);
    private static final Feast HUNG_KINGS = new Feast(
            "Giỗ Tổ Hùng Vương",
            false,
            choice -> Stream.of(LunarDate.of(choice.year(), 3, 10).toLocalDate()));
    private static final Feast TET_OF_FOUR = new Feast("Tết Nguyên đán", false, choice -> tet(choice.year(), 1, 4));
    private static final Feast TET_OF_FIVE =
            new Feast("Tết Nguyên đán", true, choice -> tet(choice.year(), choice.tetDaysBefore(), 5));
    private static final Feast SECOND_NATIONAL_DAY = new Feast(
            "Quốc khánh",
            true,
            choice ->
                    Stream.of(LocalDate.of(choice.year(), 9, choice.nationalDay() == YearChoice.Side.BEFORE ? 1 : 3)));

    private static final List<Law> LAWS = List.of(
            law("Bộ luật Lao động năm 1994", "Điều 73", BEGINNING, CODE_2012)
                    .gives(NEW_YEAR, TET_OF_FOUR, VICTORY, LABOUR, NATIONAL_DAY),
            law("Luật 84/2007/QH11", "Điều 1", LAW_2007, CODE_2012).gives(HUNG_KINGS),
            law("Bộ luật Lao động 10/2012/QH13", "khoản 1 Điều 115", CODE_2012, CODE_2019)
                    .gives(NEW_YEAR, TET_OF_FIVE, HUNG_KINGS, VICTORY, LABOUR, NATIONAL_DAY),
            law("Bộ luật Lao động 45/2019/QH14", "khoản 1 Điều 112", CODE_2019, OPEN)
                    .gives(NEW_YEAR, TET_OF_FIVE, HUNG_KINGS, VICTORY, LABOUR, NATIONAL_DAY, SECOND_NATIONAL_DAY),
            law("Nghị quyết 28/2026/QH16", "Điều 2", RESOLUTION_2026, OPEN).gives(CULTURE));

    private PublicHolidays() {}

    /** A holiday; {@code chosen} when the yearly notice chose the day. */
    record Holiday(LocalDate date, String name, Citation basis, boolean chosen) {}

    static List<Holiday> of(YearChoice choice) {
        return LAWS.stream().flatMap(law -> law.in(choice)).toList();
    }

    private static Feast fixed(String name, int month, int day) {
        return new Feast(name, false, choice -> Stream.of(LocalDate.of(choice.year(), month, day)));
    }

    private static Stream<LocalDate> tet(int year, int before, int days) {
        var firstDay = LunarDate.of(year, 1, 1).toLocalDate();
        return LongStream.range(-before, days - before).mapToObj(firstDay::plusDays);
    }

    private static Law law(String document, String article, LocalDate from, LocalDate until) {
        return new Law(new Citation(document, article), from, until, List.of());
    }

    private interface Days {
        Stream<LocalDate> of(YearChoice choice);
    }

    private record Feast(String name, boolean chosen, Days days) {}

    /** A law from the day it is in force until the day another takes its place. */
    private record Law(Citation citation, LocalDate from, LocalDate until, List<Feast> feasts) {

        Law gives(Feast... given) {
            return new Law(citation, from, until, Arrays.asList(given));
        }

        Stream<Holiday> in(YearChoice choice) {
            return feasts.stream().flatMap(feast -> feast.days()
                    .of(choice)
                    .filter(day -> !day.isBefore(from) && day.isBefore(until))
                    .map(day -> new Holiday(day, feast.name(), citation, feast.chosen())));
        }
    }
}
