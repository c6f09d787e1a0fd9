package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Status;
import vn.danvan.terms.rule.Correction;
import vn.danvan.terms.rule.Length;
import vn.danvan.terms.rule.Lengths;
import vn.danvan.terms.rule.Method;
import vn.danvan.terms.rule.RuleVersion;

/**
 * What a person read in the text of the law about one version of a rule.
 *
 * @param versionFrom the first day of the version as it is known now
 * @param lengths one for each length of the version, in its order
 */
public record NewReading(
        String rule,
        LocalDate versionFrom,
        LocalDate from,
        @Nullable LocalDate to,
        List<Length> lengths,
        List<Citation> articles,
        String says,
        String note,
        Status status,
        Correction correction) {

    public NewReading {
        lengths = List.copyOf(lengths);
        articles = List.copyOf(articles);
    }

    /** The version set right: how it is counted stays, unless the lengths are others. */
    RuleVersion applyTo(RuleVersion known) {
        return new RuleVersion(
                from,
                to,
                method(known.method()),
                articles,
                status,
                known.forOpenCases(),
                known.cutoff(),
                says,
                note,
                correction);
    }

    private Method method(Method known) {
        return switch (known) {
            case Method.Within within ->
                new Method.Within(
                        lengths(within.lengths()),
                        within.atLeast(),
                        within.movesOn(),
                        within.given(),
                        within.extension(),
                        within.pause());
            case Method.Ahead ahead -> new Method.Ahead(lengths(ahead.lengths()), ahead.wholeDaysBetween());
            default -> known;
        };
    }

    private Lengths lengths(Lengths known) {
        var variants = new ArrayList<Lengths.Variant>();
        for (int place = 0; place < known.variants().size(); place++) {
            variants.add(new Lengths.Variant(known.variants().get(place).when(), lengths.get(place)));
        }
        return new Lengths(variants);
    }
}
