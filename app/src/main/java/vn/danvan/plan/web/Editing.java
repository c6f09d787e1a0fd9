package vn.danvan.plan.web;

import java.util.List;
import java.util.Map;
import vn.danvan.plan.PlanReview.Correction;

/**
 * A proposal that a person is writing on.
 *
 * @param id of the proposal; 0 for a new one
 * @param errors sentence by name of the field
 */
public record Editing(long id, Correction correction, Map<String, String> errors) {

    /** A new one that nobody has written on yet. */
    public static Editing empty() {
        return new Editing(0, new Correction("", null, List.of(), "", 0), Map.of());
    }
}
