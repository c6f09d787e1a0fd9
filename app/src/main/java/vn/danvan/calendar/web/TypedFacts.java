package vn.danvan.calendar.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danvan.platform.web.TypedDay;
import vn.danvan.terms.Facts;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Length;

/** Reads the facts of a case from the fields of a form, gathering the sentences that stand beside them. */
final class TypedFacts {
    /** More suspensions than the form has rows for. */
    static final int MOST_SUSPENSIONS = 6;

    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final TermQuery query;
    private final Words words;
    private final Map<String, String> errors = new LinkedHashMap<>();

    TypedFacts(TermQuery query, Words words) {
        this.query = query;
        this.words = words;
    }

    Map<String, String> errors() {
        return errors;
    }

    /** The facts; of use only when there are no errors. */
    Facts read() {
        var facts = Facts.from(day("from")).in(circumstances());
        if (isTyped("at")) {
            facts = facts.at(time());
        }
        if (isTyped("extensions")) {
            facts = facts.extended(extensions());
        }
        if (isTyped("openOn")) {
            facts = facts.stillOpenOn(day("openOn"));
        }
        if (isTyped("amount")) {
            facts = length().map(facts::lasting).orElse(facts);
        }
        return suspended(facts);
    }

    private boolean isTyped(String field) {
        return !query.value(field).isBlank();
    }

    private LocalDate day(String field) {
        if (!isTyped(field)) {
            errors.put(field, words.of("form.required"));
            return NO_DAY;
        }
        return day(field, query.value(field));
    }

    private LocalDate day(String field, String typed) {
        var day = TypedDay.read(typed);
        if (day.isEmpty()) {
            errors.put(field, words.of("form.day", typed));
        }
        return day.orElse(NO_DAY);
    }

    private Set<Circumstance> circumstances() {
        return Arrays.stream(Circumstance.values()).filter(query::has).collect(Collectors.toSet());
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(query.value("at").strip());
        } catch (DateTimeException e) {
            errors.put("at", words.of("form.time", query.value("at")));
            return LocalTime.MIDNIGHT;
        }
    }

    private int extensions() {
        var typed = query.value("extensions").strip();
        if (!typed.matches("[0-9]{1,2}")) {
            errors.put("extensions", words.of("form.times", typed));
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private Optional<Length> length() {
        var length = Length.parse(query.value("amount").strip() + " " + query.value("unit"));
        if (length.isEmpty()) {
            errors.put("amount", words.of("form.length", query.value("amount")));
        }
        return length;
    }

    private Facts suspended(Facts facts) {
        var all = facts;
        for (int row = 0; row < MOST_SUSPENSIONS; row++) {
            var from = query.suspendedOn(row);
            var resumed = query.resumedOn(row);
            if (from.isBlank() && resumed.isBlank()) {
                continue;
            }
            var suspendedOn = day("suspended-" + row, from);
            all = all.suspended(suspendedOn, resumed.isBlank() ? null : day("resumed-" + row, resumed));
        }
        return all;
    }
}
