package vn.danvan.terms.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lengths of a term by circumstance: 30 days, 45 if complex, 60 if complex in a remote area. */
public record Lengths(List<Variant> variants) {

    static final Lengths NONE = new Lengths(List.of());

    /** A length and the circumstances that all have to hold for it. */
    public record Variant(Set<Circumstance> when, Length length) {
        public Variant {
            when = Set.copyOf(when);
        }
    }

    public Lengths {
        variants = List.copyOf(variants);
    }

    /** The circumstances that make a difference to this term. */
    public Set<Circumstance> known() {
        return variants.stream()
                .flatMap(variant -> variant.when().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Circumstance.class)));
    }

    /**
     * The length for a case. A circumstance for which the rule has no length of its own changes nothing; two that it
     * knows apart but not together have none.
     */
    public @Nullable Length of(Set<Circumstance> circumstances) {
        for (Variant variant : variants) {
            if (variant.when().equals(circumstances)) {
                return variant.length();
            }
        }
        return circumstances.isEmpty() ? null : ofThoseKnown(circumstances);
    }

    private @Nullable Length ofThoseKnown(Set<Circumstance> circumstances) {
        var relevant = known();
        relevant.retainAll(circumstances);
        return relevant.size() == circumstances.size() ? null : of(relevant);
    }
}
