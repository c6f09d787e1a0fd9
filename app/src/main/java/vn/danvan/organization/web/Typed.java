package vn.danvan.organization.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.web.TypedDay;

/** What was typed into a form: read field by field, gathering the sentences that stand beside the fields. */
final class Typed {
    private static final int LONGEST = 200;
    private final Words words;
    private final Map<String, String> errors = new LinkedHashMap<>();

    Typed(Words words) {
        this.words = words;
    }

    /** One line of text, in composed letters and without needless spaces. */
    String required(String field, @Nullable String typed) {
        var text = optional(field, typed);
        if (text.isEmpty()) {
            errors.put(field, words.of("form.required"));
        }
        return text;
    }

    String optional(String field, @Nullable String typed) {
        var text = plain(typed);
        if (text.length() > LONGEST) {
            errors.put(field, words.of("form.long", LONGEST));
        }
        return text;
    }

    int number(String field, @Nullable String typed) {
        var text = plain(typed);
        if (!text.matches("[0-9]{1,4}")) {
            errors.put(field, words.of("form.number"));
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** What was chosen from a list, by its number. */
    long number(String field, @Nullable Long chosen) {
        if (chosen == null) {
            errors.put(field, words.of("form.required"));
            return 0;
        }
        return chosen;
    }

    /** A day as the picker of a browser sends it, or as people write it: 24/11/2026. */
    LocalDate day(String field, @Nullable String typed) {
        var text = plain(typed);
        if (text.isEmpty()) {
            errors.put(field, words.of("form.required"));
            return LocalDate.EPOCH;
        }
        return TypedDay.read(text).orElseGet(() -> {
            errors.put(field, words.of("form.day", text));
            return LocalDate.EPOCH;
        });
    }

    @Nullable
    LocalDate optionalDay(String field, @Nullable String typed) {
        return plain(typed).isEmpty() ? null : day(field, typed);
    }

    void wrong(String field, String sentence) {
        errors.put(field, sentence);
    }

    Map<String, String> errors() {
        return errors;
    }

    boolean isRight() {
        return errors.isEmpty();
    }

    static String plain(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\p{Cntrl}]+", " ")
                        .strip();
    }
}
