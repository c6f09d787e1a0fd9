package vn.danvan.terms;

/** What the law answers when a due date is asked for: a date with its reasons, a question to a person, or a refusal. */
public sealed interface Answer {

    /** The rule gives a date. */
    record Due(DueDate date) implements Answer {}

    /** The text leaves a judgement; the question says which (người có thẩm quyền quyết định). */
    record PersonDecides(String rule, String question) implements Answer {}

    /** The rule does not apply to these facts; the Vietnamese reason names the rule. */
    record Refused(String rule, String reason) implements Answer {}
}
