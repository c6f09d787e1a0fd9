package vn.danvan.terms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.danvan.terms.Answer.Refused;
import vn.danvan.terms.calendar.OfficeHours;
import vn.danvan.terms.calendar.VietnameseDate;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.rule.RuleBook;
import vn.danvan.terms.rule.RuleVersion;
import vn.danvan.terms.rule.TermRule;

/**
 * Counts terms of law (thời hạn): the rules of a book on the calendar of an office. It never changes; a new notice or a
 * corrected rule makes another, and cases are counted again with it.
 */
public record Terms(RuleBook book, WorkingCalendar calendar, OfficeHours office) {

    /** The rules and notices delivered with the library. */
    public static Terms standard() {
        return new Terms(RuleBook.standard(), WorkingCalendar.standard(), OfficeHours.USUAL);
    }

    public Terms on(WorkingCalendar other) {
        return new Terms(book, other, office);
    }

    public Terms by(RuleBook other) {
        return new Terms(other, calendar, office);
    }

    public Collection<TermRule> rules() {
        return book.rules();
    }

    /** When the term ends, or why that cannot be said. */
    public Answer answer(String ruleId, Facts facts) {
        return book.find(ruleId)
                .map(rule -> answer(rule, facts))
                .orElseGet(() -> new Refused(ruleId, "Không có quy định mang mã %s.".formatted(ruleId)));
    }

    /** Counts again on this calendar and by these rules. */
    public Answer recount(DueDate earlier) {
        return answer(earlier.rule().id(), earlier.facts());
    }

    private Answer answer(TermRule rule, Facts facts) {
        var fault = FactsCheck.fault(facts);
        if (fault.isPresent()) {
            return new Refused(rule.id(), "%s (%s): %s.".formatted(rule.id(), rule.title(), fault.get()));
        }
        return rule.versionFor(facts.start(), facts.openOn())
                .map(version -> new Counter(rule, version, facts, calendar, office).answer())
                .orElseGet(() -> unknownOn(rule, facts.start()));
    }

    private static Answer unknownOn(TermRule rule, LocalDate day) {
        String known = rule.versions().stream().map(Terms::validity).collect(Collectors.joining("; "));
        return new Refused(
                rule.id(),
                "%s (%s): không có quy định cho ngày %s; quy định đã biết có hiệu lực %s."
                        .formatted(rule.id(), rule.title(), VietnameseDate.of(day), known));
    }

    private static String validity(RuleVersion version) {
        var to = version.to();
        return "từ ngày " + VietnameseDate.of(version.from())
                + (to == null ? "" : " đến ngày " + VietnameseDate.of(to));
    }
}
