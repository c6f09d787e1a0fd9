package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.terms.calendar.AgencyDay;
import vn.danvan.terms.calendar.Notice;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.calendar.YearChoice;
import vn.danvan.terms.law.Status;

/**
 * What a notice of days off says (thông báo nghỉ lễ, tết, hoán đổi ngày làm việc).
 *
 * @param agency whom it binds; null for all agencies of the state
 * @param replaces the number of an earlier notice that no longer holds
 * @param ownDays days of the agency itself
 */
public record NewNotice(
        @Nullable AgencyId agency,
        String number,
        LocalDate issued,
        String issuer,
        @Nullable YearChoice choice,
        List<Notice.Swap> swaps,
        List<Notice.ExtraDay> extraDays,
        List<AgencyDay> ownDays,
        @Nullable String replaces) {

    public NewNotice {
        swaps = List.copyOf(swaps);
        extraDays = List.copyOf(extraDays);
        ownDays = List.copyOf(ownDays);
    }

    /** The scope of an agency in the terms library. */
    static String scope(@Nullable AgencyId agency) {
        return agency == null ? Notice.STATE : "agency:" + agency;
    }

    public Notice asNotice() {
        return new Notice(number, issued, issuer, scope(agency), Status.VERIFIED, choice, swaps, extraDays, replaces);
    }

    /** What makes no sense whatever the other notices say, each a key of the messages. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (choice == null && swaps.isEmpty() && extraDays.isEmpty() && ownDays.isEmpty()) {
            faults.add("notice.empty");
        }
        if (agency == null && !ownDays.isEmpty()) {
            faults.add("notice.own-days-of-all");
        }
        if (ownDays.stream().map(AgencyDay::date).distinct().count() < ownDays.size()) {
            faults.add("notice.own-day-twice");
        }
        if (ownDays.stream().anyMatch(day -> !WorkingCalendar.covers(day.date()))) {
            faults.add("notice.outside");
        }
        if (swaps.stream().anyMatch(swap -> swap.off().equals(swap.worked()))) {
            faults.add("notice.swap-with-itself");
        }
        if (number.equals(replaces)) {
            faults.add("notice.replaces-itself");
        }
        return faults;
    }
}
