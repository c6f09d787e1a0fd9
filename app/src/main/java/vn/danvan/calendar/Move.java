package vn.danvan.calendar;

import java.util.Objects;

/**
 * A term that a recount found to end on another day, or to need a person.
 *
 * @param why one Vietnamese sentence for those whom it concerns
 */
record Move(OpenTerm term, Counted after, String why) {

    /** Whether a person has to decide from now on. */
    boolean isUndecided() {
        return after.question() != null;
    }

    /** Whether the row would be another. A day that was known stays beside a question. */
    static boolean changes(OpenTerm term, Counted after) {
        return !Objects.equals(term.question(), after.question())
                || (after.due() != null && !after.due().equals(term.due()));
    }
}
