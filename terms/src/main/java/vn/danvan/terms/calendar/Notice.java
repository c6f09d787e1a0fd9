package vn.danvan.terms.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Status;

/**
 * A notice of days off (thông báo nghỉ lễ, tết): what the Prime Minister chose for a year, and which days are swapped.
 *
 * <p>Labour Code 45/2019/QH14, Article 112(3): the Prime Minister decides each year which days are the five of Tết and
 * on which side of 2 September the second day of the National Day lies.
 *
 * @param scope whom it binds; {@link #STATE} for all agencies of the state
 * @param replaces the number of an earlier notice that no longer holds
 */
public record Notice(
        String number,
        @Nullable LocalDate issued,
        String issuer,
        String scope,
        Status status,
        @Nullable YearChoice choice,
        List<Swap> swaps,
        List<ExtraDay> extraDays,
        @Nullable String replaces) {

    public static final String STATE = "state";

    public Notice {
        swaps = List.copyOf(swaps);
        extraDays = List.copyOf(extraDays);
    }

    /** A working day off, made up on a day of rest (hoán đổi ngày làm việc). */
    public record Swap(LocalDate off, LocalDate worked) {}

    /** A day that the notice makes a holiday, with its name. */
    public record ExtraDay(LocalDate date, String name) {}

    /** Every day that the notice names by date. */
    public Stream<LocalDate> namedDays() {
        return Stream.concat(
                swaps.stream().flatMap(swap -> Stream.of(swap.off(), swap.worked())),
                extraDays.stream().map(ExtraDay::date));
    }

    public Citation citation() {
        return new Citation("Thông báo " + number, "");
    }
}
