package vn.danvan.plan.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param symbol the number and symbol of a document that was searched for; null where words were
 * @param next where the next page begins; null on the last
 */
public record Found(
        @Nullable String symbol, List<Hit> hits, @Nullable Place next) {

    /** Behind which record of which kind a page begins. */
    public record Place(Hit.Kind kind, long id) {

        @Override
        public String toString() {
            return kind + "." + id;
        }
    }
}
