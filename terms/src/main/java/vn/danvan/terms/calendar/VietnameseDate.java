package vn.danvan.terms.calendar;

import java.time.LocalDate;

/**
 * A date in Vietnamese words.
 *
 * <p>Decree 30/2020/NĐ-CP, Annex I: a day below 10 and the months 1 and 2 are written with a leading zero.
 */
public final class VietnameseDate {

    private VietnameseDate() {}

    /** 05/01/2026, 09/3/2026, 10/12/2026. */
    public static String of(LocalDate date) {
        return "%02d/%s/%d".formatted(date.getDayOfMonth(), month(date.getMonthValue()), date.getYear());
    }

    /** thứ Hai, ngày 05/01/2026. */
    public static String withWeekday(LocalDate date) {
        return weekday(date) + ", ngày " + of(date);
    }

    public static String weekday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }

    private static String month(int month) {
        return month < 3 ? "0" + month : Integer.toString(month);
    }
}
