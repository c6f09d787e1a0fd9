package vn.danvan.template.web;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.documents.docx.TemplateCheck.Problem;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.Downloads;
import vn.danvan.platform.web.Texts;
import vn.danvan.platform.web.Uploads;
import vn.danvan.template.Saving;
import vn.danvan.template.TemplateId;
import vn.danvan.template.TemplateKeeping;

/** The templates of the agency: look, try, download; the office uploads, replaces and withdraws them. */
@Controller
@RequestMapping("/templates")
class TemplatePages {
    private static final String NAMELESS = "mau.docx";

    private final TemplateKeeping keeping;
    private final Texts texts;

    TemplatePages(TemplateKeeping keeping, Texts texts) {
        this.keeping = keeping;
        this.texts = texts;
    }

    @GetMapping
    @Requires(Right.ORGANIZATION_READ)
    ModelAndView list(Actor actor) {
        return page(actor, "", null, List.of());
    }

    @PostMapping
    @Requires(Right.PLAN_EDIT)
    ModelAndView add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam MultipartFile file,
            Actor actor,
            RedirectAttributes flash) {
        return file.getSize() > Uploads.MOST_BYTES
                ? page(actor, name, texts.of("template.file-too-large"), List.of())
                : answer(
                        actor,
                        name,
                        keeping.add(actor, name, Uploads.name(file, NAMELESS), Uploads.content(file)),
                        flash);
    }

    @PostMapping("/{id}/file")
    @Requires(Right.PLAN_EDIT)
    ModelAndView replace(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam MultipartFile file,
            Actor actor,
            RedirectAttributes flash) {
        if (file.getSize() > Uploads.MOST_BYTES) {
            return page(actor, "", texts.of("template.file-too-large"), List.of());
        }
        var name = Uploads.name(file, NAMELESS);
        var saving = keeping.replace(actor, new TemplateId(id), version, name, Uploads.content(file));
        return answer(actor, "", saving, flash);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires(Right.PLAN_EDIT)
    ModelAndView withdraw(@PathVariable long id, Actor actor, RedirectAttributes flash) {
        keeping.withdraw(actor, new TemplateId(id));
        flash.addFlashAttribute("notice", texts.of("template.withdrawn"));
        return new ModelAndView("redirect:/templates");
    }

    @GetMapping("/{id}/file")
    @Requires(Right.ORGANIZATION_READ)
    ResponseEntity<Resource> file(@PathVariable long id, Actor actor) {
        var template = keeping.get(actor, new TemplateId(id));
        return Downloads.of(template.fileName(), Downloads.DOCX, keeping.content(template));
    }

    @GetMapping("/{id}/trial")
    @Requires(Right.ORGANIZATION_READ)
    ResponseEntity<Resource> trial(@PathVariable long id, Actor actor) {
        var template = keeping.get(actor, new TemplateId(id));
        return Downloads.of("thu-" + template.fileName(), Downloads.DOCX, keeping.trial(template));
    }

    private ModelAndView answer(Actor actor, String name, Saving saving, RedirectAttributes flash) {
        return switch (saving) {
            case Saving.Saved(var template) -> {
                flash.addFlashAttribute("notice", texts.of("template.saved", template.name()));
                yield new ModelAndView("redirect:/templates");
            }
            case Saving.Faulty(var problems) -> page(actor, name, texts.of("template.faulty"), problems);
            case Saving.Refused(var reason) -> page(actor, name, texts.of(reason), List.of());
        };
    }

    private ModelAndView page(Actor actor, String name, @Nullable String error, List<Problem> problems) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("templates", keeping.templates(actor));
        model.put("mayKeep", actor.may(Right.PLAN_EDIT));
        model.put("name", name);
        model.put("error", error);
        model.put("problems", problems);
        var page = new ModelAndView("template/templates", model);
        if (error != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
