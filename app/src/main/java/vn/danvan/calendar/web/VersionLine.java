package vn.danvan.calendar.web;

import java.time.LocalDate;
import vn.danvan.terms.explain.MethodWords;
import vn.danvan.terms.law.Status;
import vn.danvan.terms.rule.RuleVersion;
import vn.danvan.terms.rule.TermRule;

/** A version of a rule in the list of what is to be compared with the law. */
public record VersionLine(String rule, String title, LocalDate from, String length, String status, boolean verified) {

    static VersionLine of(TermRule rule, RuleVersion version) {
        var correction = version.correction();
        return new VersionLine(
                rule.id(),
                rule.title(),
                version.from(),
                MethodWords.of(version.method()),
                correction == null
                        ? version.status().vietnamese()
                        : version.status().vietnamese() + ", " + correction.inSentence(),
                version.status() != Status.UNVERIFIED);
    }
}
