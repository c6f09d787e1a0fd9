package vn.danvan.plan.cascade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskStatus;
import vn.danvan.platform.access.AgencyId;

/** A task that answers an obligation (nhiệm vụ đáp ứng): what the agency above may know of it. */
public record Answer(
        TaskId task,
        AgencyId agency,
        String text,
        TaskStatus status,
        @Nullable LocalDate dueOn) {}
