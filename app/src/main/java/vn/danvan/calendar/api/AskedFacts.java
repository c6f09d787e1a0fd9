package vn.danvan.calendar.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvan.calendar.api.CalendarBodies.DueAsked;
import vn.danvan.platform.web.ApiRefused;
import vn.danvan.terms.Facts;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Length;

/** Reads the facts of a case from what a program asks. */
@Component
class AskedFacts {
    private static final int MOST_SUSPENSIONS = 6;
    private static final int MOST_EXTENSIONS = 99;

    private final MessageSource words;

    AskedFacts(MessageSource words) {
        this.words = words;
    }

    Facts of(DueAsked asked) {
        var faults = faults(asked);
        if (!faults.isEmpty()) {
            throw ApiRefused.fields("fields", faults);
        }
        var facts = Facts.from(asked.from())
                .in(circumstances(asked).stream()
                        .flatMap(word -> Circumstance.parse(word).stream())
                        .collect(Collectors.toSet()))
                .extended(extensions(asked));
        if (asked.at() != null) {
            facts = facts.at(asked.at());
        }
        if (asked.openOn() != null) {
            facts = facts.stillOpenOn(asked.openOn());
        }
        if (asked.length() != null) {
            facts = Length.parse(asked.length()).map(facts::lasting).orElse(facts);
        }
        for (var suspension : suspensions(asked)) {
            facts = facts.suspended(suspension.from(), suspension.resumed());
        }
        return facts;
    }

    private Map<String, String> faults(DueAsked asked) {
        var faults = new TreeMap<String, String>();
        circumstances(asked).stream()
                .filter(word -> Circumstance.parse(word).isEmpty())
                .forEach(word -> faults.put("circumstances", word("api.circumstance", word)));
        if (asked.length() != null && Length.parse(asked.length()).isEmpty()) {
            faults.put("length", word("form.length", asked.length()));
        }
        if (extensions(asked) < 0 || extensions(asked) > MOST_EXTENSIONS) {
            faults.put("extensions", word("form.times", extensions(asked)));
        }
        if (suspensions(asked).size() > MOST_SUSPENSIONS) {
            faults.put("suspensions", word("api.suspensions", MOST_SUSPENSIONS));
        }
        return faults;
    }

    private static List<String> circumstances(DueAsked asked) {
        return Objects.requireNonNullElse(asked.circumstances(), List.of());
    }

    private static List<CalendarBodies.SuspensionBody> suspensions(DueAsked asked) {
        return Objects.requireNonNullElse(asked.suspensions(), List.of());
    }

    private static int extensions(DueAsked asked) {
        return Objects.requireNonNullElse(asked.extensions(), 0);
    }

    private String word(String key, Object... values) {
        return words.getMessage(key, values, Locale.of("vi"));
    }
}
