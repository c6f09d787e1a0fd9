package vn.danvan.organization.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.exchange.Exchange;
import vn.danvan.organization.exchange.ImportBatch.State;
import vn.danvan.organization.exchange.ImportId;
import vn.danvan.organization.exchange.ImportKind;
import vn.danvan.organization.exchange.ImportSaving;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.web.Uploads;

/** Taking units and staff in from files: choose a file, look at what it would bring, confirm, take back. */
@Controller
@RequestMapping("/organization/imports")
class ImportPages {
    private final Exchange exchange;
    private final ImportSaving saving;
    private final Words words;

    ImportPages(Exchange exchange, ImportSaving saving, Words words) {
        this.exchange = exchange;
        this.saving = saving;
        this.words = words;
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView("organization/imports", list(ImportKind.UNITS, Map.of(), actor));
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping
    ModelAndView take(@RequestParam ImportKind kind, @RequestParam MultipartFile file, Actor actor) {
        return switch (exchange.take(kind, Uploads.name(file, "khong-ten"), Uploads.content(file), actor)) {
            case Exchange.Intake.Taken(var id) -> new ModelAndView("redirect:/organization/imports/" + id);
            case Exchange.Intake.Refused(var reason, var values) -> {
                var errors = Map.of("file", words.of(reason, values.toArray()));
                yield new ModelAndView("organization/imports", list(kind, errors, actor), UNPROCESSABLE_CONTENT);
            }
        };
    }

    @Requires(ORGANIZATION_MANAGE)
    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, Actor actor) {
        return page(id, Map.of(), actor);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping("/{id}/confirmation")
    ModelAndView save(@PathVariable long id, Actor actor, RedirectAttributes next) {
        return answer(id, saving.save(new ImportId(id), actor), "import.saved", actor, next);
    }

    @Requires(ORGANIZATION_MANAGE)
    @PostMapping("/{id}/undoing")
    ModelAndView undo(@PathVariable long id, Actor actor, RedirectAttributes next) {
        return answer(id, saving.undo(new ImportId(id), actor), "import.undone", actor, next);
    }

    private ModelAndView answer(
            long id, Outcome<ImportId> outcome, String notice, Actor actor, RedirectAttributes next) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> {
                next.addFlashAttribute("notice", words.of(notice));
                yield new ModelAndView("redirect:/organization/imports/" + id);
            }
            case Outcome.Refused<?>(var field, var reason) -> page(id, Map.of(field, words.of(reason)), actor);
        };
    }

    private Map<String, Object> list(ImportKind kind, Map<String, String> errors, Actor actor) {
        return Map.of("kind", kind, "batches", exchange.latest(actor), "errors", errors);
    }

    private ModelAndView page(long id, Map<String, String> errors, Actor actor) {
        var batch = exchange.batch(new ImportId(id), actor);
        var model = new HashMap<String, Object>();
        model.put("batch", batch);
        model.put("preview", batch.state() == State.READ ? exchange.preview(batch) : null);
        model.put("sentences", words.sentences());
        model.put("errors", errors);
        return errors.isEmpty()
                ? new ModelAndView("organization/import", model)
                : new ModelAndView("organization/import", model, UNPROCESSABLE_CONTENT);
    }
}
