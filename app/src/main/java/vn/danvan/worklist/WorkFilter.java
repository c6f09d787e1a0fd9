package vn.danvan.worklist;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.UnitId;

/**
 * Which open items a list shows.
 *
 * @param unit given to this unit, leading or co-operating; null for all
 * @param kind of this kind; null for all
 * @param words that title or source hold, each of them, with or without Vietnamese marks; empty for all
 */
public record WorkFilter(
        Scope scope,
        Due due,
        @Nullable UnitId unit,
        @Nullable String kind,
        String words) {

    /** Whose items. */
    public enum Scope {
        MINE("Của tôi"),
        UNIT("Của đơn vị tôi"),
        APPROVAL("Chờ tôi duyệt"),
        AGENCY("Toàn cơ quan");

        private final String title;

        Scope(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** The word for it in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By when. */
    public enum Due {
        ANY("mọi hạn"),
        LATE("trễ hạn"),
        SOON("đến hạn trong 7 ngày");

        private final String title;

        Due(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** The word for it in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public WorkFilter {
        words = words.strip();
    }

    public static WorkFilter of(Scope scope, Due due) {
        return new WorkFilter(scope, due, null, null, "");
    }

    /** What narrows a list of any scope and day. */
    WorkFilter narrowing() {
        return new WorkFilter(Scope.AGENCY, Due.ANY, unit, kind, words);
    }

    public WorkFilter with(Scope other) {
        return new WorkFilter(other, due, unit, kind, words);
    }

    public WorkFilter with(Due other) {
        return new WorkFilter(scope, other, unit, kind, words);
    }
}
