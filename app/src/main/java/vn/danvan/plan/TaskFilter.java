package vn.danvan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.UnitId;

/**
 * Which tasks a list shows.
 *
 * @param unit of this unit, leading or co-operating; null for all units
 * @param tag of this programme or goal of the year; null for all
 * @param words that the text holds, with or without Vietnamese marks; null for all
 * @param after the last task of the page before; null for the first page
 */
public record TaskFilter(
        State state,
        @Nullable UnitId unit,
        @Nullable PlanId plan,
        @Nullable String tag,
        @Nullable String words,
        @Nullable Key after) {

    /** All tasks of the agency in a state. */
    public static TaskFilter of(State state) {
        return new TaskFilter(state, null, null, null, null, null);
    }

    public TaskFilter ofUnit(@Nullable UnitId other) {
        return new TaskFilter(state, other, plan, tag, words, after);
    }

    /** The same tasks, in another state. */
    TaskFilter in(State other) {
        return new TaskFilter(other, unit, plan, tag, words, null);
    }

    /** The state of the tasks shown. */
    public enum State {
        OPEN("Đang mở"),
        SOON("Đến hạn trong 7 ngày"),
        LATE("Trễ hạn"),
        WAITING("Chờ duyệt"),
        UNASSIGNED("Chưa giao"),
        DONE("Đã xong");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** The place of a task in a list: by due date, those without one last, then by number. */
    public record Key(@Nullable LocalDate dueOn, long id) {}
}
