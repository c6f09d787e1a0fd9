package vn.danvan.terms.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A duty with a term (quy định về thời hạn) through all versions of the law.
 *
 * @param startEvent the event from which, or back from which, is counted
 * @param authority who has to act
 */
public record TermRule(String id, String title, String startEvent, String authority, List<RuleVersion> versions) {

    public TermRule {
        versions = versions.stream()
                .sorted(Comparator.comparing(RuleVersion::from))
                .toList();
    }

    public RuleVersion latest() {
        return versions.getLast();
    }

    /**
     * The version for an event: that of its day, unless a transition clause gives a newer one to cases that were still
     * open when it came into force.
     */
    public Optional<RuleVersion> versionFor(LocalDate event, @Nullable LocalDate openOn) {
        RuleVersion found = null;
        for (RuleVersion version : versions) {
            boolean transition = version.forOpenCases() && openOn != null && version.holdsOn(openOn);
            if (version.holdsOn(event) || (found != null && transition)) {
                found = version;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The rule with the versions of another reading: same first day replaces, a later first day ends what came before. */
    TermRule correctedBy(TermRule correction) {
        var kept = versions.stream()
                .filter(version -> correction.versions.stream()
                        .noneMatch(newer -> newer.from().equals(version.from())))
                .map(version -> endedBy(version, correction));
        return new TermRule(
                id,
                correction.title,
                correction.startEvent,
                correction.authority,
                Stream.concat(kept, correction.versions.stream()).toList());
    }

    /** The rule with one version set right. */
    TermRule corrected(LocalDate from, RuleVersion right) {
        var others = versions.stream().filter(version -> !version.from().equals(from));
        return new TermRule(
                id,
                title,
                startEvent,
                authority,
                Stream.concat(others, Stream.of(right)).toList());
    }

    /** The first two versions that claim the same day, the earlier one first. */
    public Optional<List<RuleVersion>> overlap() {
        return IntStream.range(1, versions.size())
                .mapToObj(later -> versions.subList(later - 1, later + 1))
                .filter(two -> two.getFirst().holdsOn(two.getLast().from()))
                .findFirst();
    }

    private static RuleVersion endedBy(RuleVersion version, TermRule correction) {
        return correction.versions.stream()
                .map(RuleVersion::from)
                .filter(from -> from.isAfter(version.from()))
                .filter(from -> version.to() == null || !from.isAfter(version.to()))
                .min(Comparator.naturalOrder())
                .map(from -> version.until(from.minusDays(1)))
                .orElse(version);
    }
}
