package vn.danvan.plan.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.web.TypedDay;

/**
 * What is chosen and typed to hand duties down.
 *
 * @param all null where the box for all agencies right below is not ticked
 */
public record SendingForm(
        @Nullable List<Long> task,
        @Nullable List<Long> agency,
        @Nullable Boolean all,
        @Nullable String dueOn,
        @Nullable String note,
        @Nullable UUID mark) {

    public List<Long> tasks() {
        return chosen(task);
    }

    public List<Long> agencies() {
        return chosen(agency);
    }

    /** An empty field of the form is no choice. */
    private static List<Long> chosen(@Nullable List<Long> ids) {
        return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).toList();
    }

    /** Whether all agencies right below are meant. */
    public boolean everybody() {
        return Boolean.TRUE.equals(all);
    }

    public String day() {
        return dueOn == null ? "" : dueOn.strip();
    }

    public String words() {
        return note == null ? "" : note;
    }

    Optional<LocalDate> typedDay() {
        return TypedDay.read(day());
    }

    /** A day was typed, and is none. */
    boolean hasNoSuchDay() {
        return !day().isEmpty() && typedDay().isEmpty();
    }

    Sending sending(PlanId plan, List<AgencyId> below) {
        return new Sending(
                plan,
                tasks().stream().map(TaskId::new).toList(),
                everybody() ? below : agencies().stream().map(AgencyId::new).toList(),
                typedDay().orElse(null),
                words());
    }
}
