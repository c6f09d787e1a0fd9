package vn.danvan.calendar.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Method;
import vn.danvan.terms.rule.RuleVersion;
import vn.danvan.terms.rule.TermRule;
import vn.danvan.terms.rule.Unit;

/** The facts that a rule knows in one of its versions: only these are asked for. */
public record KnownFacts(TermRule rule) {

    public Set<Circumstance> circumstances() {
        var known = EnumSet.noneOf(Circumstance.class);
        rule.versions()
                .forEach(version -> known.addAll(version.method().lengths().known()));
        return known;
    }

    public boolean extensions() {
        return within().anyMatch(within -> within.extension() != null);
    }

    public boolean suspensions() {
        return within().anyMatch(within -> within.pause() != null);
    }

    public boolean ownLength() {
        return within().anyMatch(Method.Within::given);
    }

    public boolean timeOfDay() {
        return ownLength()
                || rule.versions().stream().anyMatch(version -> version.cutoff() != null || countsHours(version));
    }

    public boolean transition() {
        return rule.versions().stream().anyMatch(RuleVersion::forOpenCases);
    }

    private static boolean countsHours(RuleVersion version) {
        return version.method().lengths().variants().stream()
                .map(variant -> variant.length().unit())
                .anyMatch(unit -> unit == Unit.HOUR || unit == Unit.WORKING_HOUR);
    }

    private Stream<Method.Within> within() {
        return rule.versions().stream()
                .map(RuleVersion::method)
                .filter(Method.Within.class::isInstance)
                .map(Method.Within.class::cast);
    }
}
