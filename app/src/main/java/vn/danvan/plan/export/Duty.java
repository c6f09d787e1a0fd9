package vn.danvan.plan.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Span;
import vn.danvan.plan.Numbering;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskStatus;
import vn.danvan.platform.access.UnitId;

/**
 * A line of the table of duties of a plan (bảng phân công).
 *
 * @param dues its days as the plan says them, separated by semicolons
 * @param basis the directive that it was added for; empty for what the plan itself says
 * @param product what it is to bring
 * @param result what came of it so far
 */
record Duty(
        TaskId id,
        Numbering numbering,
        String text,
        @Nullable Span span,
        @Nullable UnitId lead,
        List<UnitId> cooperating,
        TaskStatus status,
        @Nullable LocalDate dueOn,
        String dues,
        String basis,
        String product,
        String result) {

    /**
     * A day on which a duty is due.
     *
     * @param ordinal its place among the days of the task, so that a calendar program knows it again
     */
    record Day(Duty duty, int ordinal, LocalDate day, boolean done, Instant changed) {}
}
