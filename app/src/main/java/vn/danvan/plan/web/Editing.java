package vn.danvan.plan.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.PlanReview.Correction;
import vn.danvan.plan.Proposal;

/**
 * A proposal that a person is writing on.
 *
 * @param id of the proposal; 0 for a new one
 * @param errors sentence by name of the field
 * @param now how it stands when somebody else changed it meanwhile, else null
 */
public record Editing(
        long id,
        Correction correction,
        Map<String, String> errors,
        @Nullable Proposal now) {

    /** A new one that nobody has written on yet. */
    public static Editing empty() {
        return new Editing(0, new Correction("", null, List.of(), "", 0), Map.of(), null);
    }
}
