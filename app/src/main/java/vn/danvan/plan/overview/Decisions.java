package vn.danvan.plan.overview;

import java.util.List;
import vn.danvan.plan.Task;

/**
 * What waits for somebody who decides (chờ quyết định).
 *
 * @param waiting the first of the tasks that were handed in
 * @param asked the first of those for which other days are asked
 * @param drafts how many plans wait to be compared with their source and approved
 */
public record Decisions(List<Task> waiting, long allWaiting, List<Task> asked, long allAsked, long drafts) {
    /** Of one who decides nothing. */
    static final Decisions NONE = new Decisions(List.of(), 0, List.of(), 0, 0);

    public boolean isEmpty() {
        return allWaiting == 0 && allAsked == 0 && drafts == 0;
    }
}
