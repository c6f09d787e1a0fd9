package vn.danvan.terms.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.Answer;
import vn.danvan.terms.CountedDay;
import vn.danvan.terms.DueDate;
import vn.danvan.terms.Terms;
import vn.danvan.terms.calendar.Notice;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.rule.Method;
import vn.danvan.terms.rule.RuleVersion;
import vn.danvan.terms.rule.TermRule;

/** Answers and rules as JSON for other programs. Dates are ISO; names of fields do not change. */
public final class TermJson {

    private TermJson() {}

    public static String of(Answer answer, Terms terms) {
        return JsonText.of(
                switch (answer) {
                    case Answer.Due(var due) -> due(due, terms);
                    case Answer.PersonDecides(var rule, var question) ->
                        fields("rule", rule, "due", null, "personDecides", question);
                    case Answer.Refused(var rule, var reason) -> fields("rule", rule, "due", null, "refused", reason);
                });
    }

    public static String list(Terms terms) {
        return JsonText.of(terms.rules().stream().map(TermJson::rule).toList());
    }

    private static Map<String, @Nullable Object> due(DueDate due, Terms terms) {
        return fields(
                "rule", due.rule().id(),
                "title", due.rule().title(),
                "start", due.facts().start(),
                "startEvent", due.rule().startEvent(),
                "length", due.length(),
                "amount", due.length() == null ? null : due.length().amount(),
                "unit", due.length() == null ? null : due.length().unit(),
                "due", due.day(),
                "time", due.time(),
                "opens", due.opensOn(),
                "bareDue", due.bareDay(),
                "atLeast", due.atLeast(),
                "provisional", due.provisional(),
                "yearsWithoutNotice", due.yearsWithoutNotice(),
                "status", due.version().status(),
                "correction",
                        due.version().correction() == null
                                ? null
                                : due.version().correction().inSentence(),
                "articles", due.articles().stream().map(Citation::toString).toList(),
                "notices", due.notices().stream().map(Notice::number).toList(),
                "days", due.days().stream().map(TermJson::day).toList(),
                "changes", changes(due, terms),
                "note", due.version().note(),
                "sentence", Sentence.of(due));
    }

    private static Map<String, @Nullable Object> day(CountedDay day) {
        return fields(
                "date", day.day().date(),
                "counted", day.counted(),
                "number", day.counted() ? day.number() : null,
                "kind", day.day().kind(),
                "why", day.why(),
                "basis", day.day().basis(),
                "provisional", day.day().provisional());
    }

    private static List<Map<String, @Nullable Object>> changes(DueDate due, Terms terms) {
        return Alternatives.of(terms, due).stream()
                .map(alternative -> fields("when", alternative.when(), "due", alternative.day()))
                .toList();
    }

    private static Map<String, @Nullable Object> rule(TermRule rule) {
        return fields(
                "rule", rule.id(),
                "title", rule.title(),
                "startEvent", rule.startEvent(),
                "authority", rule.authority(),
                "versions", rule.versions().stream().map(TermJson::version).toList());
    }

    private static Map<String, @Nullable Object> version(RuleVersion version) {
        return fields(
                "from", version.from(),
                "to", version.to(),
                "length", MethodWords.of(version.method()),
                "computable",
                        !(version.method() instanceof Method.Judgement || version.method() instanceof Method.NoTerm),
                "articles", version.citations().stream().map(Citation::toString).toList(),
                "status", version.status(),
                "says", version.says(),
                "note", version.note());
    }

    private static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(Objects.requireNonNull(namesAndValues[i]).toString(), namesAndValues[i + 1]);
        }
        return fields;
    }
}
