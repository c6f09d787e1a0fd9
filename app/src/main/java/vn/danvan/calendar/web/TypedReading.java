package vn.danvan.calendar.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.calendar.NewReading;
import vn.danvan.platform.web.TypedDay;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Status;
import vn.danvan.terms.rule.Correction;
import vn.danvan.terms.rule.Length;
import vn.danvan.terms.rule.RuleVersion;

/** Reads a version of a rule from the fields of its form, gathering the sentences that stand beside them. */
final class TypedReading {
    private static final int LONGEST = 1000;
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final ReadingForm form;
    private final Words words;
    private final Map<String, String> errors = new LinkedHashMap<>();

    TypedReading(ReadingForm form, Words words) {
        this.form = form;
        this.words = words;
    }

    Map<String, String> errors() {
        return errors;
    }

    /** The reading; of use only when there are no errors. */
    NewReading read(String rule, RuleVersion known) {
        return new NewReading(
                rule,
                known.from(),
                day("from", form.from()),
                isBlank(form.to()) ? null : day("to", form.to()),
                lengths(known),
                articles(),
                line("says", form.says()),
                line("note", form.note()),
                "PROVINCIAL".equals(form.status()) ? Status.PROVINCIAL : Status.VERIFIED,
                new Correction(required("verifiedBy", form.verifiedBy()), day("verifiedOn", form.verifiedOn())));
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private List<Length> lengths(RuleVersion known) {
        var lengths = new ArrayList<Length>();
        for (int place = 0; place < known.method().lengths().variants().size(); place++) {
            var amount = NoticeForm.at(form.amounts(), place);
            var length = Length.parse(amount.strip() + " " + NoticeForm.at(form.units(), place));
            if (length.isEmpty()) {
                errors.put("amounts-" + place, words.of("form.length", amount));
            }
            lengths.add(
                    length.orElse(known.method().lengths().variants().get(place).length()));
        }
        return lengths;
    }

    private List<Citation> articles() {
        var typed = form.articles() == null ? "" : form.articles();
        var articles = typed.lines()
                .map(TypedReading::composed)
                .filter(line -> !line.isEmpty())
                .map(Citation::parse)
                .toList();
        if (articles.isEmpty()) {
            errors.put("articles", words.of("form.required"));
        }
        return articles;
    }

    private LocalDate day(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            errors.put(field, words.of("form.required"));
            return NO_DAY;
        }
        var day = TypedDay.read(typed);
        if (day.isEmpty()) {
            errors.put(field, words.of("form.day", typed));
        }
        return day.orElse(NO_DAY);
    }

    private String required(String field, @Nullable String typed) {
        var text = line(field, typed);
        if (text.isEmpty()) {
            errors.put(field, words.of("form.required"));
        }
        return text;
    }

    private String line(String field, @Nullable String typed) {
        var text = composed(typed == null ? "" : typed);
        if (text.length() > LONGEST) {
            errors.put(field, words.of("form.long", LONGEST));
        }
        return text;
    }

    private static String composed(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }
}
