package vn.danvan.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.UnitId;
import vn.danvan.platform.web.Words;

/**
 * An open item as a list shows it.
 *
 * @param leads the units that lead; empty while nobody has it or a seat alone has it
 * @param insteadOf who is away and whose work it is, for a reader who substitutes; null for the reader's own
 */
public record WorkLine(
        long id,
        ItemOwner owner,
        String title,
        String path,
        @Nullable LocalDate dueOn,
        String source,
        String place,
        @Nullable String article,
        boolean waiting,
        String stage,
        List<UnitId> leads,
        Instant changedAt,
        @Nullable String insteadOf) {

    private static final int BRIEF = 170;

    /** The first words of a long title, cut at a space. */
    public String brief() {
        return Words.brief(title, BRIEF);
    }

    WorkLine insteadOf(@Nullable String name) {
        return new WorkLine(
                id, owner, title, path, dueOn, source, place, article, waiting, stage, leads, changedAt, name);
    }

    /** «thay đồng chí Lê Văn Mẫu»; empty for the reader's own work. */
    public String insteadOfWords() {
        return insteadOf == null ? "" : "thay đồng chí " + insteadOf;
    }

    public Key key() {
        return new Key(dueOn, id);
    }

    /** The place of an item in a list: by last day, those without one at the end, then by number. */
    public record Key(@Nullable LocalDate dueOn, long id) {}
}
