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
 * @param part only some of those
 * @param after the last task of the page before; null for the first page
 */
public record TaskFilter(
        State state,
        @Nullable UnitId unit,
        @Nullable PlanId plan,
        @Nullable String tag,
        @Nullable String words,
        Part part,
        @Nullable Key after) {

    public TaskFilter(
            State state,
            @Nullable UnitId unit,
            @Nullable PlanId plan,
            @Nullable String tag,
            @Nullable String words,
            @Nullable Key after) {
        this(state, unit, plan, tag, words, Part.WHOLE, after);
    }

    /** All tasks of the agency in a state. */
    public static TaskFilter of(State state) {
        return new TaskFilter(state, null, null, null, null, null);
    }

    public TaskFilter ofUnit(@Nullable UnitId other) {
        return new TaskFilter(state, other, plan, tag, words, part, after);
    }

    /** The same tasks, in another state. */
    TaskFilter in(State other) {
        return new TaskFilter(other, unit, plan, tag, words, part, null);
    }

    /** The state of the tasks shown. */
    public enum State {
        OPEN("Đang mở"),
        SOON("Đến hạn trong 7 ngày"),
        LATE("Trễ hạn"),
        /** nobody of its units told anything for {@link TaskLists#SILENT_DAYS} days */
        SILENT("30 ngày chưa báo"),
        WAITING("Chờ duyệt"),
        UNASSIGNED("Chưa giao"),
        DONE("Đã xong"),
        LATER("Còn trên 7 ngày hoặc chưa có hạn", false),
        IN_TIME("Đang mở, chưa trễ", false),
        ASKED("Xin đổi hạn", false),
        DONE_IN_TIME("Hoàn thành đúng hạn", false),
        DONE_LATE("Hoàn thành muộn", false);

        private final String title;
        private final boolean common;

        State(String title) {
            this(title, true);
        }

        State(String title, boolean common) {
            this.title = title;
            this.common = common;
        }

        public String title() {
            return title;
        }

        /** Whether people look for it every day; the others are what a figure opens. */
        public boolean isCommon() {
            return common;
        }

        boolean isOfDone() {
            return this == DONE || this == DONE_IN_TIME || this == DONE_LATE;
        }
    }

    /**
     * Some of the tasks.
     *
     * @param led only those that the unit leads
     * @param from the first day on which they are due, or on which they were done where done ones are asked for
     * @param to the last such day
     */
    public record Part(
            boolean led, @Nullable LocalDate from, @Nullable LocalDate to) {
        public static final Part WHOLE = new Part(false, null, null);
    }

    /** The place of a task in a list: by due date, those without one last, then by number. */
    public record Key(@Nullable LocalDate dueOn, long id) {}
}
