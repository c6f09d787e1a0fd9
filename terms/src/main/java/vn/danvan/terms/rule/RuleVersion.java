package vn.danvan.terms.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Status;

/**
 * A rule as it holds from one day to another (phiên bản của quy định). A change of law adds a version; old cases keep the
 * one of their day.
 *
 * @param to the last day, if another text has taken its place
 * @param forOpenCases a transition clause gives this version to cases that began before it and are still open
 * @param cutoff a request after this time of day begins on the next working day
 * @param says the text of the law in our own words, in Vietnamese
 * @param correction who set this version right, if it is not as it was delivered
 */
public record RuleVersion(
        LocalDate from,
        @Nullable LocalDate to,
        Method method,
        List<Citation> citations,
        Status status,
        boolean forOpenCases,
        @Nullable LocalTime cutoff,
        String says,
        String note,
        @Nullable Correction correction) {

    public RuleVersion {
        citations = List.copyOf(citations);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    RuleVersion until(LocalDate lastDay) {
        return new RuleVersion(from, lastDay, method, citations, status, forOpenCases, cutoff, says, note, correction);
    }
}
