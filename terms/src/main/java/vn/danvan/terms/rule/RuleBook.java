package vn.danvan.terms.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danvan.terms.law.DataFile;
import vn.danvan.terms.law.MalformedData;

/** All rules by their id. Corrections come as data of the same form, without a release of the program. */
public final class RuleBook {

    /** One data file for each field of law. */
    private static final List<String> FILES = List.of(
            "reception.txt",
            "letters.txt",
            "complaints.txt",
            "denunciations.txt",
            "feedback.txt",
            "recommendations.txt",
            "procedures.txt",
            "publication.txt",
            "democracy.txt",
            "reports.txt");

    private final Map<String, TermRule> rules;

    private RuleBook(Map<String, TermRule> rules) {
        this.rules = rules;
    }

    /** The rules delivered with the library. */
    public static RuleBook standard() {
        return of(FILES.stream()
                .flatMap(file -> RuleFile.parse(DataFile.read(RuleBook.class, file)).stream())
                .toList());
    }

    public static RuleBook of(List<TermRule> rules) {
        Map<String, TermRule> byId = new LinkedHashMap<>();
        for (TermRule rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new MalformedData("Có hai quy định mang mã %s.".formatted(rule.id()));
            }
        }
        return new RuleBook(byId);
    }

    /** The same book with rules corrected or added. */
    public RuleBook with(List<TermRule> corrections) {
        Map<String, TermRule> merged = new LinkedHashMap<>(rules);
        for (TermRule correction : corrections) {
            merged.merge(correction.id(), correction, TermRule::correctedBy);
        }
        return new RuleBook(merged);
    }

    /**
     * The same book with one version set right.
     *
     * @param from the first day of the version that was wrong, which may itself be what was wrong
     */
    public RuleBook corrected(String id, LocalDate from, RuleVersion right) {
        Map<String, TermRule> merged = new LinkedHashMap<>(rules);
        merged.computeIfPresent(id, (_, rule) -> rule.corrected(from, right));
        return new RuleBook(merged);
    }

    public Optional<TermRule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    public Collection<TermRule> rules() {
        return rules.values();
    }
}
