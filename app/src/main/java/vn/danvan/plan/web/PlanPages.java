package vn.danvan.plan.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.TaskShaping;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.cascade.CascadeHooks;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.files.FileStore;
import vn.danvan.platform.web.Downloads;
import vn.danvan.platform.web.Texts;

/** The list of plans, and one plan with its parts, its units and its tasks. */
@Controller
class PlanPages {
    private final PlanOverview overview;
    private final TaskShaping shaping;
    private final CascadeHooks cascade;
    private final FileStore files;
    private final Texts texts;

    PlanPages(PlanOverview overview, TaskShaping shaping, CascadeHooks cascade, FileStore files, Texts texts) {
        this.overview = overview;
        this.shaping = shaping;
        this.cascade = cascade;
        this.texts = texts;
        this.files = files;
    }

    @GetMapping("/plans")
    @Requires(Right.PLAN_READ)
    ModelAndView list(Actor actor) {
        return new ModelAndView(
                "plan/plans", Map.of("plans", overview.plans(actor), "fromAbove", cascade.hasReceived(actor)));
    }

    @GetMapping("/plans/{id}")
    @Requires(Right.PLAN_READ)
    ModelAndView plan(@PathVariable long id, Actor actor) {
        return page(actor, new PlanId(id));
    }

    /** Adds a task that a directive ordered after the plan was approved. */
    @PostMapping("/plans/{id}/tasks")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView add(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "") String dues,
            @RequestParam(required = false) @Nullable UUID mark,
            Actor actor,
            RedirectAttributes flash) {
        var plan = new PlanId(id);
        return switch (shaping.add(actor, plan, new TaskShaping.Addition(text, basis, dues), mark)) {
            case Outcome.Saved() -> {
                flash.addFlashAttribute("notice", texts.of("task.added"));
                yield UploadPages.seeOther("/plans/" + id);
            }
            case Outcome.Refused(var key, var words) -> {
                var page = page(actor, plan);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                page.addObject("error", texts.of(key, words.toArray()));
                yield page.addObject("typed", Map.of("text", text, "basis", basis, "dues", dues));
            }
        };
    }

    private ModelAndView page(Actor actor, PlanId plan) {
        return new ModelAndView(
                "plan/plan",
                Map.of(
                        "view", overview.plan(actor, plan),
                        "unitName", overview.unitNames(actor),
                        "cascade", cascade.ofPlan(actor, plan)));
    }

    @GetMapping("/plans/{id}/source")
    @Requires(Right.PLAN_READ)
    ModelAndView source(@PathVariable long id, Actor actor) {
        var source = overview.source(actor, new PlanId(id));
        var places = source.tasks().stream()
                .filter(task -> task.span() != null)
                .map(task -> new SourceView.Place(task.id().value(), task.span()))
                .toList();
        var cited = source.citations().stream().map(c -> c.span()).toList();
        var model = new HashMap<String, @Nullable Object>();
        model.put("plan", source.plan());
        model.put("revision", source.revision());
        model.put("source", SourceView.of(source.text(), places, cited));
        return new ModelAndView("plan/source", model);
    }

    /** The file as it was uploaded. */
    @GetMapping("/plans/{id}/file")
    @Requires(Right.PLAN_READ)
    ResponseEntity<Resource> file(@PathVariable long id, Actor actor) {
        var revision = overview.shownRevision(actor, new PlanId(id));
        return Downloads.of(revision.fileName(), "application/octet-stream", files.get(revision.file()));
    }
}
