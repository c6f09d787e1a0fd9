package vn.danvan.plan;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.DocumentSymbol;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.files.FileStore;

/** Evidence on tasks: added by those who work on them, read by all who may read plans. */
@Service
public class TaskEvidence {
    private final TaskDesk desk;
    private final Tasks tasks;
    private final EvidenceRegister register;
    private final References references;
    private final FileStore files;
    private final ApplicationEventPublisher events;

    TaskEvidence(
            TaskDesk desk,
            Tasks tasks,
            EvidenceRegister register,
            References references,
            FileStore files,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.tasks = tasks;
        this.register = register;
        this.references = references;
        this.files = files;
        this.events = events;
    }

    /** Adds a file; refused when the task has that very file already. The file is stored before the record of it. */
    @Transactional
    public Outcome add(Actor actor, TaskId id, EvidenceFile file, EvidenceKind kind) {
        if (desk.mine(actor, id).status().isClosed()) {
            return TaskDesk.refused("task.not-in-this-status");
        }
        var fingerprint = files.put(file.content());
        var added = register.insert(id, file, kind, fingerprint, actor.officer(), desk.now());
        if (added.isEmpty()) {
            return TaskDesk.refused("evidence.known");
        }
        events.publishEvent(new NewEvidence(added.get()));
        desk.enter(actor, id, "Thêm minh chứng", kind.title() + ": " + file.name());
        return desk.saved(actor, id, "task.evidence", Map.of("sha256", fingerprint.hex()));
    }

    /** Adds the number of a document, the address of a page, or that of a record. */
    @Transactional
    public Outcome refer(Actor actor, TaskId id, EvidenceKind kind, String words) {
        if (desk.mine(actor, id).status().isClosed()) {
            return TaskDesk.refused("task.not-in-this-status");
        }
        var address = Reference.address(kind, words);
        var known = kind == EvidenceKind.DOCUMENT
                ? DocumentSymbol.parse(words.strip()).isPresent()
                : address.isPresent();
        if (!known || !EvidenceKind.ofWords().contains(kind)) {
            return TaskDesk.refused("evidence.not-" + kind.name().toLowerCase(Locale.ROOT), words.strip());
        }
        if (!references.insert(id, kind, words.strip(), address.orElse(null), actor, desk.now())) {
            return TaskDesk.refused("evidence.known");
        }
        desk.enter(actor, id, "Thêm minh chứng", kind.title() + ": " + words.strip());
        return desk.saved(actor, id, "task.reference", Map.of("kind", kind.name()));
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
