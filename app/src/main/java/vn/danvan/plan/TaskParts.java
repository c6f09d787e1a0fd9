package vn.danvan.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.AgencyId;

/** How a task is shared among units, and what it is to bring. */
@Component
public class TaskParts {
    private final Tasks tasks;
    private final Deliverables deliverables;
    private final Cooperations cooperations;
    private final DueRequests wishes;
    private final References references;

    TaskParts(
            Tasks tasks,
            Deliverables deliverables,
            Cooperations cooperations,
            DueRequests wishes,
            References references) {
        this.tasks = tasks;
        this.deliverables = deliverables;
        this.cooperations = cooperations;
        this.wishes = wishes;
        this.references = references;
    }

    /**
     * What is shared of a task.
     *
     * @param basis the directive that an added task stands on; empty for what the plan itself says
     * @param parent the task that this one is a piece of
     * @param pieces the pieces that it was cut into
     * @param references the evidence that is not a file
     * @param wish the wish for other days that waits for a decision
     */
    public record Shared(
            Deliverable deliverable,
            String basis,
            List<Cooperation> cooperations,
            @Nullable Task parent,
            List<Task> pieces,
            @Nullable DueRequest wish,
            List<Reference> references) {}

    Shared of(TaskId id) {
        return new Shared(
                deliverables.of(id),
                tasks.basis(id),
                cooperations.of(id),
                tasks.parent(id).orElse(null),
                tasks.pieces(id),
                wishes.open(id).orElse(null),
                references.of(id));
    }

    List<String> tags(AgencyId agency) {
        return Stream.concat(Deliverable.PROGRAMMES.stream(), deliverables.tags(agency).stream())
                .distinct()
                .toList();
    }
}
