package vn.danvan.terms.lunar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import net.time4j.PlainDate;
import net.time4j.calendar.CommonElements;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDateTest {

    @ParameterizedTest(name = "{0}: Tết {1}, Giỗ Tổ {2}")
    @CsvSource({
        "2015, 2015-02-19, 2015-04-28",
        "2016, 2016-02-08, 2016-04-16",
        "2017, 2017-01-28, 2017-04-06",
        "2018, 2018-02-16, 2018-04-25",
        "2019, 2019-02-05, 2019-04-14",
        "2020, 2020-01-25, 2020-04-02",
        "2021, 2021-02-12, 2021-04-21",
        "2022, 2022-02-01, 2022-04-10",
        "2023, 2023-01-22, 2023-04-29",
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04",
        "2029, 2029-02-13, 2029-04-23",
        "2030, 2030-02-02, 2030-04-12",
        "2031, 2031-01-23, 2031-04-01",
        "2032, 2032-02-11, 2032-04-19",
        "2033, 2033-01-31, 2033-04-09",
        "2034, 2034-02-19, 2034-04-28",
        "2035, 2035-02-08, 2035-04-17",
    })
    void knowsTheFirstDayOfTheYearAndTheDayOfTheHungKings(int year, LocalDate tet, LocalDate hungKings) {
        assertThat(LunarDate.of(year, 1, 1).toLocalDate()).isEqualTo(tet);
        assertThat(LunarDate.of(year, 3, 10).toLocalDate()).isEqualTo(hungKings);
    }

    @ParameterizedTest(name = "Tết {0} is not the day of the Chinese new year")
    @CsvSource({"1968-01-29", "1969-02-16", "1985-01-21", "2007-02-17", "2030-02-02", "2053-02-18"})
    void differsFromTheChineseCalendarWhereTheMoonIsNewBeforeMidnightInHanoiOnly(LocalDate tet) {
        assertThat(LunarDate.of(tet)).isEqualTo(LunarDate.of(tet.getYear(), 1, 1));
    }

    @Test
    void convertsEveryDayOfThreeCenturiesBothWays() {
        var days = LunarDate.FIRST.datesUntil(LunarDate.LAST.plusDays(1));
        assertThat(days.filter(day -> !LunarDate.of(day).toLocalDate().equals(day)))
                .isEmpty();
    }

    /**
     * Months that Time4J 5.9.4 (class VietnameseCalendar, an implementation of its own) begins or numbers otherwise.
     *
     * <p>Until 1967 it follows the meridians by which calendars were printed then, UTC+8 from 1954; this library keeps
     * UTC+7 throughout. Afterwards the moon is new within minutes of midnight, and the two differ in their estimate of
     * how far the turning of the earth will have slowed by then; nobody can know yet.
     */
    private static final Map<LocalDate, String> EXPLAINED = new TreeMap<>(Map.ofEntries(
            Map.entry(LocalDate.of(1938, 8, 25), "meridian"),
            Map.entry(LocalDate.of(1938, 9, 24), "meridian"),
            Map.entry(LocalDate.of(1944, 6, 20), "meridian"),
            Map.entry(LocalDate.of(1956, 11, 2), "meridian"),
            Map.entry(LocalDate.of(1957, 3, 1), "meridian"),
            Map.entry(LocalDate.of(1957, 11, 21), "meridian"),
            Map.entry(LocalDate.of(1961, 5, 14), "meridian"),
            Map.entry(LocalDate.of(1964, 10, 5), "meridian"),
            Map.entry(LocalDate.of(1965, 2, 1), "meridian"),
            Map.entry(LocalDate.of(1967, 7, 7), "meridian"),
            Map.entry(LocalDate.of(1967, 12, 1), "meridian"),
            Map.entry(LocalDate.of(2072, 12, 9), "midnight"),
            Map.entry(LocalDate.of(2077, 11, 15), "midnight"),
            Map.entry(LocalDate.of(2085, 10, 18), "midnight"),
            Map.entry(LocalDate.of(2125, 1, 4), "midnight"),
            Map.entry(LocalDate.of(2130, 5, 7), "midnight"),
            Map.entry(LocalDate.of(2150, 5, 26), "midnight"),
            Map.entry(LocalDate.of(2159, 5, 17), "midnight"),
            Map.entry(LocalDate.of(2175, 1, 22), "midnight"),
            Map.entry(LocalDate.of(2199, 1, 26), "midnight")));

    @Test
    void agreesWithTime4JOnEveryDayButTheExplainedMonths() {
        var disagreements = new TreeMap<LocalDate, String>();
        for (var day = LunarDate.FIRST; !day.isAfter(LunarDate.LAST); day = day.plusDays(1)) {
            var ours = LunarDate.of(day);
            if (!ours.equals(time4j(day))) {
                var month = day.minusDays(ours.day() - 1L);
                disagreements.put(month, month.isBefore(LocalDate.of(1968, 1, 1)) ? "meridian" : "midnight");
            }
        }
        assertThat(disagreements).isEqualTo(EXPLAINED);
    }

    @Test
    void differsFromTime4JAfter1967OnlyWhereTheMoonIsNewWithinMinutesOfMidnight() {
        EXPLAINED.keySet().stream().filter(month -> month.getYear() > 1967).forEach(month -> {
            int lunation = NewMoon.onOrBefore(month);
            assertThat(NewMoon.day(lunation)).isEqualTo(month);
            double sevenMinutesLater = NewMoon.julianEphemerisDay(lunation) + 7 / 1440.0;
            assertThat(Moment.dayInVietnam(sevenMinutesLater)).isEqualTo(month.plusDays(1));
        });
    }

    private static LunarDate time4j(LocalDate day) {
        VietnameseCalendar date = PlainDate.from(day).transform(VietnameseCalendar.axis());
        return new LunarDate(
                date.getInt(CommonElements.RELATED_GREGORIAN_YEAR),
                date.getMonth().getNumber(),
                date.getMonth().isLeap(),
                date.getDayOfMonth());
    }

    @ParameterizedTest(name = "{0}: leap month {1}")
    @CsvSource({
        "2004, 2",
        "2006, 7",
        "2009, 5",
        "2012, 4",
        "2014, 9",
        "2017, 6",
        "2020, 4",
        "2023, 2",
        "2025, 6",
        "2028, 5",
        "2031, 3",
        "2033, 11"
    })
    void knowsTheLeapMonth(int year, int month) {
        var leapDay = new LunarDate(year, month, true, 1);
        assertThat(LunarDate.of(leapDay.toLocalDate())).isEqualTo(leapDay);
        assertThat(leapDay.toLocalDate()).isAfter(LunarDate.of(year, month, 29).toLocalDate());
    }

    @Test
    void refusesDaysThatAreOutsideOrDoNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> LunarDate.of(LocalDate.of(1899, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> LunarDate.of(LocalDate.of(2200, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarDate.of(2200, 1, 1).toLocalDate());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarDate.of(2025, 12, 30).toLocalDate());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarDate.of(2026, 1, 0).toLocalDate());
        assertThatIllegalArgumentException().isThrownBy(() -> new LunarDate(2026, 6, true, 1).toLocalDate());
    }

    @ParameterizedTest(name = "the sun reaches {1} degrees on {0}")
    @CsvSource({"2024-12-21, 270", "2025-03-20, 0", "2025-04-04, 15", "2025-06-21, 90", "2026-02-04, 315"})
    void knowsTheDaysOfTheSolarTerms(LocalDate day, int degrees) {
        assertThat(SolarTerm.day(Year.from(day).getValue(), degrees)).isEqualTo(day);
    }
}
