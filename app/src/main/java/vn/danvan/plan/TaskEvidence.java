package vn.danvan.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.files.FileStore;

/** Evidence on tasks: added by those who work on them, read by all who may read plans. */
@Service
public class TaskEvidence {
    private final Tasks tasks;
    private final EvidenceRegister register;
    private final TaskEntries entries;
    private final FileStore files;
    private final Audit audit;
    private final Clock clock;

    TaskEvidence(
            Tasks tasks, EvidenceRegister register, TaskEntries entries, FileStore files, Audit audit, Clock clock) {
        this.tasks = tasks;
        this.register = register;
        this.entries = entries;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a file; refused when the task has that very file already. The file is stored before the record of it. */
    @Transactional
    public TaskWork.Outcome add(Actor actor, TaskId id, EvidenceFile file) {
        var task = tasks.get(id, actor.agency());
        if (!task.isWorkOf(actor)) {
            throw new Forbidden(Right.TASK_WORK);
        }
        if (task.status().isClosed()) {
            return new TaskWork.Outcome.Refused("task.not-in-this-status", List.of());
        }
        var fingerprint = files.put(file.content());
        var now = clock.instant();
        var added = register.insert(
                id, file.name(), fingerprint, file.content().length, file.sort().mediaType(), actor.officer(), now);
        if (added.isEmpty()) {
            return new TaskWork.Outcome.Refused("evidence.known", List.of());
        }
        entries.insert(id, actor, "Thêm minh chứng", file.name(), now);
        audit.record(actor, "task.evidence", "task:" + id, Map.of("sha256", fingerprint.hex()));
        return new TaskWork.Outcome.Saved();
    }

    @Transactional(readOnly = true)
    public Evidence get(Actor actor, TaskId task, EvidenceId id) {
        actor.require(Right.PLAN_READ);
        return register.get(id, tasks.get(task, actor.agency()).id());
    }

    public Resource content(Evidence evidence) {
        return files.get(evidence.file());
    }
}
