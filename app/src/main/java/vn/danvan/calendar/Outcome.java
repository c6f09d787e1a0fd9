package vn.danvan.calendar;

import java.util.List;

/** What became of an act of an administrator. */
public sealed interface Outcome {

    /**
     * Saved, and the open terms are being counted again.
     *
     * @param id of the notice or reading
     */
    record Saved(long id, long recount) implements Outcome {}

    /** Nothing was changed: keys of the messages, or the sentences of the terms library, for a field of the form. */
    record Refused(String field, List<String> reasons) implements Outcome {}
}
