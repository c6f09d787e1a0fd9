package vn.danvan.plan.web;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.plan.EvidenceId;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.preview.EvidencePreviews;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Missing;

/** A look at a piece of evidence. What is shown was painted or written by the program; the file itself is only saved. */
@Controller
class EvidencePages {
    private static final Duration KEPT = Duration.ofHours(1);

    private final EvidencePreviews previews;

    EvidencePages(EvidencePreviews previews) {
        this.previews = previews;
    }

    @GetMapping("/tasks/{id}/evidence/{file}/preview")
    @Requires(Right.PLAN_READ)
    ModelAndView preview(@PathVariable long id, @PathVariable long file, Actor actor) {
        var preview = previews.of(actor, new TaskId(id), new EvidenceId(file));
        return new ModelAndView("plan/evidence", Map.of("preview", preview));
    }

    @GetMapping("/tasks/{id}/evidence/{file}/picture")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable long file, Actor actor) {
        var png = previews.picture(actor, new TaskId(id), new EvidenceId(file))
                .orElseThrow(() -> new Missing("picture of evidence", file));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(png);
    }
}
