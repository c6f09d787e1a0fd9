package vn.danvan.plan.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.files.FileStore;

/** The list of plans, and one plan with its parts, its units and its tasks. */
@Controller
class PlanPages {
    private final PlanOverview overview;
    private final FileStore files;

    PlanPages(PlanOverview overview, FileStore files) {
        this.overview = overview;
        this.files = files;
    }

    @GetMapping("/plans")
    @Requires(Right.PLAN_READ)
    ModelAndView list(Actor actor) {
        return new ModelAndView("plan/plans", Map.of("plans", overview.plans(actor)));
    }

    @GetMapping("/plans/{id}")
    @Requires(Right.PLAN_READ)
    ModelAndView plan(@PathVariable long id, Actor actor) {
        return new ModelAndView(
                "plan/plan",
                Map.of("view", overview.plan(actor, new PlanId(id)), "unitName", overview.unitNames(actor)));
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
        return Files.download(revision.fileName(), "application/octet-stream", files.get(revision.file()));
    }
}
