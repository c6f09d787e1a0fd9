package vn.danvan.terms.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.calendar.PublicHolidays.Holiday;
import vn.danvan.terms.law.Citation;

/**
 * The days of one year, laid down in the order in which the law does it: the week, the holidays, the days off in lieu,
 * the swapped days, the days of the agency.
 *
 * <p>Decision 188/1999/QĐ-TTg: state agencies work 40 hours from Monday to Friday. <br>
 * Labour Code 45/2019/QH14, Article 111(3): a weekly rest day on which a holiday falls is given back on the next
 * working day.
 */
final class YearTable {

    private static final Citation WORKING_WEEK = new Citation("Quyết định 188/1999/QĐ-TTg", "");
    private static final Citation IN_LIEU = new Citation("Bộ luật Lao động 45/2019/QH14", "khoản 3 Điều 111");
    private static final Citation AGENCY = new Citation("Lịch làm việc của cơ quan", "");

    private final Day[] days;
    private final YearChoice choice;
    private final @Nullable Notice yearNotice;
    private final boolean provisional;
    private final List<String> contradictions = new ArrayList<>();

    private YearTable(int year, List<Notice> notices) {
        yearNotice = notices.stream()
                .filter(notice -> notice.choice() != null && notice.choice().year() == year)
                .findFirst()
                .orElse(null);
        YearChoice chosen = yearNotice == null ? null : yearNotice.choice();
        choice = chosen == null ? YearChoice.expected(year) : chosen;
        provisional = yearNotice == null;
        days = IntStream.rangeClosed(1, Year.of(year).length())
                .mapToObj(number -> ordinary(LocalDate.ofYearDay(year, number)))
                .toArray(Day[]::new);
    }

    static YearTable of(int year, List<Notice> notices, List<AgencyDay> agencyDays) {
        var table = new YearTable(year, notices);
        table.layHolidays();
        notices.forEach(table::layNotice);
        agencyDays.forEach(table::layAgencyDay);
        return table;
    }

    Day[] days() {
        return days;
    }

    List<String> contradictions() {
        return contradictions;
    }

    private Day ordinary(LocalDate date) {
        return isWeekend(date)
                ? day(date, DayKind.WEEKLY_REST, VietnameseDate.weekday(date) + ", nghỉ hằng tuần", WORKING_WEEK, null)
                : day(date, DayKind.WORKDAY, "ngày làm việc", WORKING_WEEK, null);
    }

    private Day day(LocalDate date, DayKind kind, String why, Citation basis, @Nullable Notice notice) {
        return new Day(date, kind, why, basis, notice, provisional);
    }

    private void layHolidays() {
        var holidays = PublicHolidays.of(choice);
        for (Holiday holiday : holidays) {
            put(day(holiday.date(), DayKind.HOLIDAY, "nghỉ " + holiday.name(), holiday.basis(), noticeOf(holiday)));
        }
        holidays.stream()
                .filter(holiday -> isWeekend(holiday.date()))
                .sorted((a, b) -> a.date().compareTo(b.date()))
                .forEach(this::layInLieu);
    }

    private void layInLieu(Holiday holiday) {
        var date = holiday.date();
        while (!at(date).working()) {
            date = date.plusDays(1);
        }
        String why = "nghỉ bù %s (%s, %s)"
                .formatted(holiday.name(), VietnameseDate.weekday(holiday.date()), VietnameseDate.of(holiday.date()));
        put(day(date, DayKind.COMPENSATORY, why, IN_LIEU, noticeOf(holiday)));
    }

    private @Nullable Notice noticeOf(Holiday holiday) {
        return holiday.chosen() ? yearNotice : null;
    }

    private void layNotice(Notice notice) {
        for (Notice.ExtraDay extra : notice.extraDays()) {
            if (has(extra.date()) && at(extra.date()).notice() == null) {
                put(day(extra.date(), DayKind.HOLIDAY, "nghỉ " + extra.name(), notice.citation(), notice));
            }
        }
        for (Notice.Swap swap : notice.swaps()) {
            laySwapped(notice, swap.off(), swap.worked(), DayKind.SWAPPED_OFF, DayKind.WORKDAY);
            laySwapped(notice, swap.worked(), swap.off(), DayKind.SWAPPED_WORK, DayKind.WEEKLY_REST);
        }
    }

    private void laySwapped(Notice notice, LocalDate date, LocalDate other, DayKind kind, DayKind before) {
        boolean repeated = has(date) && at(date).kind() == kind;
        if (!has(date) || repeated) {
            return;
        }
        if (at(date).kind() != before) {
            contradictions.add("Thông báo %s hoán đổi %s, nhưng đó đã là: %s."
                    .formatted(notice.number(), VietnameseDate.withWeekday(date), at(date).why()));
            return;
        }
        String why = kind.working()
                ? "làm bù cho ngày " + VietnameseDate.of(other)
                : "nghỉ hoán đổi, làm bù ngày " + VietnameseDate.of(other);
        put(day(date, kind, why, notice.citation(), notice));
    }

    private void layAgencyDay(AgencyDay agencyDay) {
        if (has(agencyDay.date()) && agencyDay.changesCounting()) {
            var kind = agencyDay.effect() == AgencyDay.Effect.OFF ? DayKind.AGENCY_OFF : DayKind.AGENCY_WORK;
            put(day(agencyDay.date(), kind, agencyDay.reason(), AGENCY, null));
        }
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private boolean has(LocalDate date) {
        return date.getYear() == choice.year();
    }

    private Day at(LocalDate date) {
        return days[date.getDayOfYear() - 1];
    }

    private void put(Day day) {
        days[day.date().getDayOfYear() - 1] = day;
    }
}
