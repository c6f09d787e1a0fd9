package vn.danvan.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.Answer;

/** What an answer of the law leaves in a row: a day, or the question that a person has to decide. */
record Counted(@Nullable LocalDate due, @Nullable String question) {

    static Counted of(Answer answer) {
        return switch (answer) {
            case Answer.Due(var due) -> new Counted(due.day(), null);
            case Answer.PersonDecides(var _, var question) -> new Counted(null, question);
            case Answer.Refused(var _, var reason) -> new Counted(null, reason);
        };
    }
}
