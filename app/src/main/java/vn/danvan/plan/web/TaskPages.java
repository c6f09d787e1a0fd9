package vn.danvan.plan.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.plan.EvidenceFile;
import vn.danvan.plan.EvidenceId;
import vn.danvan.plan.EvidenceKind;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.TaskEvidence;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Downloads;
import vn.danvan.platform.web.Uploads;

/** One task: what is asked, by whom, until when and why; what to do now; evidence and history. */
@Controller
class TaskPages {
    private final TaskAnswers answers;
    private final TaskWork work;
    private final TaskEvidence evidence;

    TaskPages(TaskAnswers answers, TaskWork work, TaskEvidence evidence) {
        this.answers = answers;
        this.work = work;
        this.evidence = evidence;
    }

    @GetMapping("/tasks/{id}")
    @Requires(Right.PLAN_READ)
    ModelAndView task(@PathVariable long id, Actor actor) {
        return answers.page(actor, new TaskId(id), null);
    }

    @PostMapping("/tasks/{id}/acts")
    @Requires(Right.TASK_WORK)
    ModelAndView act(
            @PathVariable long id,
            @RequestParam TaskAct act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var typed = Map.of("act", act.name(), "reason", reason);
        return answers.answer(actor, task, work.act(actor, task, act, reason, version), flash, typed);
    }

    @PostMapping("/tasks/{id}/notes")
    @Requires(Right.TASK_WORK)
    ModelAndView note(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") List<Long> named,
            @RequestParam(required = false) @Nullable UUID mark,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var officers = named.stream().map(OfficerId::new).toList();
        return answers.answer(actor, task, work.note(actor, task, note, officers, mark), flash, Map.of("note", note));
    }

    @PostMapping("/tasks/{id}/evidence")
    @Requires(Right.TASK_WORK)
    ModelAndView addEvidence(
            @PathVariable long id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "FILE") EvidenceKind kind,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        if (file.getSize() > Uploads.MOST_BYTES) {
            return answers.refused(actor, task, answers.text("plan.file-too-large"));
        }
        var offered = EvidenceFile.of(Uploads.name(file, "khong-ten"), Uploads.content(file));
        return offered.isEmpty()
                ? answers.refused(actor, task, answers.text("evidence.not-allowed"))
                : answers.answer(actor, task, evidence.add(actor, task, offered.get(), kind), flash, Map.of());
    }

    @PostMapping("/tasks/{id}/references")
    @Requires(Right.TASK_WORK)
    ModelAndView refer(
            @PathVariable long id,
            @RequestParam EvidenceKind kind,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var typed = Map.of("reference", words, "reference-kind", kind.name());
        return answers.answer(actor, task, evidence.refer(actor, task, kind, words), flash, typed);
    }

    @GetMapping("/tasks/{id}/evidence/{file}")
    @Requires(Right.PLAN_READ)
    ResponseEntity<Resource> evidence(@PathVariable long id, @PathVariable long file, Actor actor) {
        var stored = evidence.get(actor, new TaskId(id), new EvidenceId(file));
        return Downloads.of(stored.name(), stored.mediaType(), evidence.content(stored));
    }
}
