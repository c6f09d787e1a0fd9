package vn.danvan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.terms.rule.RuleBook;
import vn.danvan.terms.rule.RuleFile;
import vn.danvan.terms.rule.RuleVersion;

/**
 * A version of a rule as a person read it in the text of the law (bản đối chiếu); it takes the place of the delivered one.
 *
 * @param versionFrom the first day of the version that it sets right
 * @param text the version in the form of the rule files
 * @param end when, by whom and why it was withdrawn; null while it holds
 */
public record Reading(
        long id,
        String rule,
        LocalDate versionFrom,
        String text,
        int since,
        OfficerId by,
        Instant at,
        EnteredNotice.@Nullable End end) {

    public RuleVersion version() {
        return RuleFile.parse(text).getFirst().latest();
    }

    RuleBook applyTo(RuleBook book) {
        return book.corrected(rule, versionFrom, version());
    }
}
