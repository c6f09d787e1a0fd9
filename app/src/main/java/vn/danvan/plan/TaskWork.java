package vn.danvan.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Officer;
import vn.danvan.plan.mention.Mentions;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.web.SentForms;

/** The work on a task: its status, and what people note on it. */
@Service
public class TaskWork {
    private final TaskDesk desk;
    private final Tasks tasks;
    private final Cooperations cooperations;
    private final Mentions mentions;
    private final SentForms sent;

    TaskWork(TaskDesk desk, Tasks tasks, Cooperations cooperations, Mentions mentions, SentForms sent) {
        this.desk = desk;
        this.tasks = tasks;
        this.cooperations = cooperations;
        this.mentions = mentions;
        this.sent = sent;
    }

    /** What came of an act on a task. */
    public sealed interface Outcome {
        record Saved() implements Outcome {}

        /** Nothing was saved; {@code key} names the sentence that says why. */
        record Refused(String key, List<String> words) implements Outcome {}
    }

    /** Moves the task by one of the allowed transitions. */
    @Transactional
    public Outcome act(Actor who, TaskId id, TaskAct act, @Nullable String reason, int version) {
        var task = desk.mine(who, id);
        var actor = who.require(act.right());
        if (task.status() == act.to()) {
            return new Outcome.Saved(); // the second click of an impatient person
        }
        if (task.version() != version) {
            return TaskDesk.refused("task.changed");
        }
        if (!act.allowedFrom(task.status())) {
            return TaskDesk.refused("task.not-in-this-status");
        }
        if (act.needsReason() && (reason == null || reason.isBlank())) {
            return TaskDesk.refused("task.reason-missing");
        }
        if (act.closes()
                && tasks.pieces(id).stream().anyMatch(piece -> !piece.status().isClosed())) {
            return TaskDesk.refused("task.pieces-open");
        }
        if (act.closes() && cooperations.of(id).stream().anyMatch(Cooperation::isOpen)) {
            return TaskDesk.refused("task.cooperation-open");
        }
        follow(actor, id, act, reason);
        desk.save(actor, task.after(act), act.title(), reason);
        return desk.saved(actor, id, "task." + act.name().toLowerCase(Locale.ROOT), Map.of());
    }

    /** What an act brings with it: the parts of others are open again, and the pieces of a cancelled task are cancelled. */
    private void follow(Actor actor, TaskId id, TaskAct act, @Nullable String reason) {
        if (act == TaskAct.RETURN || act == TaskAct.REOPEN) {
            cooperations.reopen(id);
        }
        if (act == TaskAct.CANCEL) {
            tasks.pieces(id).stream()
                    .filter(piece -> !piece.status().isClosed())
                    .forEach(piece -> desk.save(actor, piece.after(act), act.title(), reason));
        }
    }

    /** A note that names nobody but by «@». */
    @Transactional
    public Outcome note(Actor actor, TaskId id, String words, @Nullable UUID mark) {
        return note(actor, id, words, List.of(), mark);
    }

    /** A note, told to those whom it names. */
    @Transactional
    public Outcome note(Actor actor, TaskId id, String words, List<OfficerId> named, @Nullable UUID mark) {
        var task = desk.mine(actor, id);
        if (words.isBlank()) {
            return TaskDesk.refused("task.note-empty");
        }
        if (!sent.isFirst(mark)) {
            return new Outcome.Saved();
        }
        var topic = "mention:%s:%s".formatted(id, desk.now().toEpochMilli());
        var told = mentions.tell(actor, task, words, named, topic);
        desk.enter(actor, id, told.isEmpty() ? "Ghi chú" : "Ghi chú cho " + names(told), words);
        return desk.saved(actor, id, "task.note", Map.of());
    }

    private static String names(List<Officer> officers) {
        return officers.stream().map(Officer::name).collect(Collectors.joining(", "));
    }
}
