package vn.danvan.worklist.web;

import org.jspecify.annotations.Nullable;
import vn.danvan.worklist.Worklist;

/** One choice over the list: a link, with a count that stops at «99+»; null where it was not counted. */
public record WorkTab(
        String label,
        String path,
        boolean current,
        @Nullable Long count) {

    public String countWords() {
        return count == null ? "" : count < Worklist.MANY ? count.toString() : "99+";
    }
}
