package vn.danvan.terms.rule;

import static java.util.stream.Collectors.joining;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule in the form of a data file, which {@link RuleFile} reads back to the same rule. */
public final class RuleText {

    private final StringBuilder text = new StringBuilder();

    private RuleText() {}

    public static String of(TermRule rule) {
        var written = new RuleText();
        written.field("rule", rule.id());
        written.field("title", rule.title());
        written.field("start", rule.startEvent());
        written.field("authority", rule.authority());
        rule.versions().forEach(written::version);
        return written.text.toString();
    }

    private void version(RuleVersion version) {
        field("from", version.from());
        field("to", version.to());
        method(version.method());
        version.citations().forEach(citation -> field("law", citation));
        field("status", version.status().name().toLowerCase(Locale.ROOT));
        field("transition", version.forOpenCases() ? "open-cases" : null);
        field("cutoff", version.cutoff());
        field("says", version.says());
        field("note", version.note());
        var correction = version.correction();
        field("corrected", correction == null ? null : correction.on() + ", " + correction.by());
    }

    private void method(Method method) {
        switch (method) {
            case Method.Within within -> within(within);
            case Method.Ahead ahead -> {
                lengths("ahead", ahead.lengths());
                field("reading", ahead.wholeDaysBetween() ? "whole" : null);
            }
            case Method.OnDates onDates -> dates(onDates.dates());
            case Method.EveryMonth everyMonth -> field("monthly", everyMonth.dayOfMonth());
            case Method.OncePer oncePer ->
                field("once-per", oncePer.period().name().toLowerCase(Locale.ROOT));
            case Method.Judgement judgement -> field("question", judgement.question());
            case Method.NoTerm noTerm -> field("no-term", noTerm.why());
        }
    }

    private void within(Method.Within within) {
        if (within.given()) {
            field("length", "given");
        }
        lengths("length", within.lengths());
        field("roll", within.movesOn() ? null : "no");
        field("sense", within.atLeast() ? "at-least" : null);
        var extension = within.extension();
        if (extension != null) {
            field("extension", extension.most() + " x " + sign(extension.each()));
            extension.conditions().forEach(condition -> field("extension-condition", condition));
        }
        var pause = within.pause();
        field("pause", pause == null ? null : pause.from() + ", " + pause.citation());
    }

    private void lengths(String key, Lengths lengths) {
        for (Lengths.Variant variant : lengths.variants()) {
            field(key + words(variant.when()), sign(variant.length()));
        }
    }

    private static String words(Set<Circumstance> when) {
        return when.stream().sorted().map(each -> " " + each.word()).collect(joining());
    }

    private static String sign(Length length) {
        return length.amount() + " " + length.unit().sign();
    }

    private void dates(List<YearlyDate> dates) {
        field(
                dates.getFirst().strictlyBefore() ? "before" : "by",
                dates.stream().map(date -> monthDay(date.day())).collect(joining(" ")));
        var opens = dates.getFirst().opens();
        field("opens", opens == null ? null : monthDay(opens));
    }

    private static String monthDay(MonthDay day) {
        return day.toString().substring(2);
    }

    private void field(String key, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            text.append(key).append(": ").append(value).append('\n');
        }
    }
}
