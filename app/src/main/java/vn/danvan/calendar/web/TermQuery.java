package vn.danvan.calendar.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.rule.Circumstance;

/**
 * What the page of terms is asked, as it stands in its address: a search, or a rule with the facts of a case.
 *
 * @param when the words of the circumstances that hold
 * @param suspended days of suspension, each with the day of continuation at the same place in {@code resumed}
 */
public record TermQuery(
        @Nullable String q,
        @Nullable String rule,
        @Nullable String from,
        @Nullable String at,
        List<String> when,
        @Nullable String extensions,
        List<String> suspended,
        List<String> resumed,
        @Nullable String openOn,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String print) {

    public TermQuery {
        when = Objects.requireNonNullElse(when, List.of());
        suspended = Objects.requireNonNullElse(suspended, List.of());
        resumed = Objects.requireNonNullElse(resumed, List.of());
    }

    public boolean asks() {
        return from != null;
    }

    public boolean forPrint() {
        return print != null;
    }

    public boolean has(Circumstance circumstance) {
        return when.contains(circumstance.word());
    }

    /** What was typed into a field of its own. */
    public String value(String field) {
        var typed =
                switch (field) {
                    case "from" -> from;
                    case "at" -> at;
                    case "extensions" -> extensions;
                    case "openOn" -> openOn;
                    case "amount" -> amount;
                    case "unit" -> unit;
                    default -> throw new IllegalArgumentException(field);
                };
        return typed == null ? "" : typed;
    }

    public String suspendedOn(int row) {
        return row < suspended.size() ? suspended.get(row) : "";
    }

    public String resumedOn(int row) {
        return row < resumed.size() ? resumed.get(row) : "";
    }
}
