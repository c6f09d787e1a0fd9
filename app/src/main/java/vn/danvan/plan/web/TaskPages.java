package vn.danvan.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Directory;
import vn.danvan.plan.EvidenceFile;
import vn.danvan.plan.EvidenceId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.TaskDetails;
import vn.danvan.plan.TaskEvidence;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.UnitId;

/** One task: what is asked, by whom, until when and why; what to do now; evidence and history. */
@Controller
class TaskPages {
    private static final int MOST_BYTES = 25 * 1024 * 1024;

    private final TaskDetails details;
    private final TaskWork work;
    private final TaskEvidence evidence;
    private final PlanOverview overview;
    private final Directory directory;
    private final MessageSource texts;

    TaskPages(
            TaskDetails details,
            TaskWork work,
            TaskEvidence evidence,
            PlanOverview overview,
            Directory directory,
            MessageSource texts) {
        this.details = details;
        this.work = work;
        this.evidence = evidence;
        this.overview = overview;
        this.directory = directory;
        this.texts = texts;
    }

    @GetMapping("/tasks/{id}")
    @Requires(Right.PLAN_READ)
    ModelAndView task(@PathVariable long id, Actor actor) {
        return page(actor, new TaskId(id), null);
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
        return answer(
                actor,
                task,
                work.act(actor, task, act, reason, version),
                flash,
                Map.of("act", act.name(), "reason", reason));
    }

    @PostMapping("/tasks/{id}/notes")
    @Requires(Right.TASK_WORK)
    ModelAndView note(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable UUID mark,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        return answer(actor, task, work.note(actor, task, note, mark), flash, Map.of("note", note));
    }

    @PostMapping("/tasks/{id}/units")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView assign(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long lead,
            @RequestParam(defaultValue = "") List<Long> cooperating,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        var units = cooperating.stream().map(UnitId::new).toList();
        return answer(
                actor,
                task,
                work.assign(actor, task, lead == null ? null : new UnitId(lead), units, version),
                flash,
                Map.of());
    }

    @PostMapping("/tasks/{id}/dues")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView reschedule(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String dues,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        return answer(
                actor,
                task,
                work.reschedule(actor, task, dues, reason, version),
                flash,
                Map.of("dues", dues, "dues-reason", reason));
    }

    @PostMapping("/tasks/{id}/dues/{due}/done")
    @Requires(Right.TASK_WORK)
    ModelAndView completeDue(
            @PathVariable long id,
            @PathVariable long due,
            @RequestParam int version,
            Actor actor,
            RedirectAttributes flash) {
        var task = new TaskId(id);
        return answer(actor, task, work.completeDue(actor, task, due, version), flash, Map.of());
    }

    @PostMapping("/tasks/{id}/evidence")
    @Requires(Right.TASK_WORK)
    ModelAndView addEvidence(
            @PathVariable long id, @RequestParam MultipartFile file, Actor actor, RedirectAttributes flash) {
        var task = new TaskId(id);
        if (file.getSize() > MOST_BYTES) {
            return refused(actor, task, text("plan.file-too-large"));
        }
        var offered = EvidenceFile.of(Files.name(file), Files.content(file));
        return offered.isEmpty()
                ? refused(actor, task, text("evidence.not-allowed"))
                : answer(actor, task, evidence.add(actor, task, offered.get()), flash, Map.of());
    }

    @GetMapping("/tasks/{id}/evidence/{file}")
    @Requires(Right.PLAN_READ)
    ResponseEntity<Resource> evidence(@PathVariable long id, @PathVariable long file, Actor actor) {
        var stored = evidence.get(actor, new TaskId(id), new EvidenceId(file));
        return Files.download(stored.name(), stored.mediaType(), evidence.content(stored));
    }

    /** On a refusal the page comes back with what was {@code typed}. */
    private ModelAndView answer(
            Actor actor, TaskId task, Outcome outcome, RedirectAttributes flash, Map<String, String> typed) {
        return switch (outcome) {
            case Outcome.Saved() -> {
                flash.addFlashAttribute("notice", text("task.saved"));
                yield UploadPages.seeOther("/tasks/" + task);
            }
            case Outcome.Refused(var key, var words) ->
                refused(actor, task, text(key, String.join("; ", words))).addObject("typed", typed);
        };
    }

    private ModelAndView refused(Actor actor, TaskId task, String error) {
        var page = page(actor, task, error);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor actor, TaskId id, @Nullable String error) {
        var view = details.task(actor, id);
        var model = new HashMap<String, @Nullable Object>();
        model.put("view", view);
        model.put("acts", view.task().actsOf(actor));
        model.put("mine", view.task().isWorkOf(actor));
        model.put("units", directory.units(actor.agency()));
        model.put("unitName", overview.unitNames(actor));
        model.put("error", error);
        return new ModelAndView("plan/task", model);
    }

    private String text(String key, Object... words) {
        return texts.getMessage(key, words, Locale.ROOT);
    }
}
