package vn.danvan.terms.explain;

import static java.util.stream.Collectors.joining;

import vn.danvan.terms.Answer;
import vn.danvan.terms.CountedDay;
import vn.danvan.terms.DueDate;
import vn.danvan.terms.Terms;
import vn.danvan.terms.calendar.VietnameseDate;
import vn.danvan.terms.rule.TermRule;

/** Answers and rules as lines for a terminal. */
public final class TermText {

    private TermText() {}

    public static String of(Answer answer, Terms terms) {
        return switch (answer) {
            case Answer.Due(var due) -> due(due, terms);
            case Answer.PersonDecides(var rule, var question) ->
                "%s: người có thẩm quyền quyết định. %s".formatted(rule, question);
            case Answer.Refused(var _, var reason) -> reason;
        };
    }

    public static String list(Terms terms) {
        return terms.rules().stream().map(TermText::rule).collect(joining("\n"));
    }

    private static String rule(TermRule rule) {
        return "%-9s %s: %s"
                .formatted(rule.id(), rule.title(), MethodWords.of(rule.latest().method()));
    }

    private static String due(DueDate due, Terms terms) {
        return "%s%s%n%n%s%n%n%s%s"
                .formatted(
                        due.day(),
                        due.provisional() ? " (tạm tính)" : "",
                        Sentence.of(due),
                        due.days().stream().map(TermText::day).collect(joining("\n")),
                        changes(due, terms));
    }

    private static String day(CountedDay day) {
        String number = day.counted() ? Integer.toString(day.number()) : "-";
        return "%4s  %s  %s"
                .formatted(number, VietnameseDate.withWeekday(day.day().date()), day.why());
    }

    private static String changes(DueDate due, Terms terms) {
        var alternatives = Alternatives.of(terms, due);
        if (alternatives.isEmpty()) {
            return "";
        }
        return "\n\nCó thể thay đổi khi:\n"
                + alternatives.stream()
                        .map(other -> "  " + other.when() + (other.day() == null ? "" : ": " + other.day()))
                        .collect(joining("\n"));
    }
}
