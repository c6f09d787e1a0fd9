package vn.danvan.calendar.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.rule.RuleVersion;

/**
 * What is typed about a version of a rule.
 *
 * @param amounts one for each length of the version
 * @param units the sign of each unit
 * @param articles one in a line: document, article
 */
public record ReadingForm(
        @Nullable String from,
        @Nullable String to,
        List<String> amounts,
        List<String> units,
        @Nullable String articles,
        @Nullable String says,
        @Nullable String note,
        @Nullable String status,
        @Nullable String verifiedBy,
        @Nullable String verifiedOn) {

    public ReadingForm {
        amounts = Objects.requireNonNullElse(amounts, List.of());
        units = Objects.requireNonNullElse(units, List.of());
    }

    /** A version as it is known, to be compared by this person today. */
    static ReadingForm of(RuleVersion version, String by, String today) {
        var variants = version.method().lengths().variants();
        return new ReadingForm(
                version.from().toString(),
                version.to() == null ? "" : version.to().toString(),
                variants.stream()
                        .map(each -> Integer.toString(each.length().amount()))
                        .toList(),
                variants.stream().map(each -> each.length().unit().sign()).toList(),
                version.citations().stream().map(Citation::toString).collect(Collectors.joining("\n")),
                version.says(),
                version.note(),
                version.status().name(),
                by,
                today);
    }
}
