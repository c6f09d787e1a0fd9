package vn.danvan.plan.rollover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.plan.Plan;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanUnits;
import vn.danvan.plan.RevisionId;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.sheet.SheetCell;
import vn.danvan.platform.sheet.SheetFormat;
import vn.danvan.platform.web.TableFiles;
import vn.danvan.platform.web.Texts;

/** Which duties go on in the year after: decided, saved as a draft, carried out, kept as a list. */
@Controller
class RolloverPages {
    private static final List<String> COLUMNS =
            List.of("Nhiệm vụ", "Quyết định", "Hạn mới", "Lý do", "Kế hoạch nhận", "Trạng thái");

    private final Rollovers rollovers;
    private final RolloverViews views;
    private final PlanUnits units;
    private final Texts texts;

    RolloverPages(Rollovers rollovers, RolloverViews views, PlanUnits units, Texts texts) {
        this.rollovers = rollovers;
        this.views = views;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping("/plans/{id}/rollover")
    @Requires(Right.PLAN_READ)
    ModelAndView page(@PathVariable long id, Actor actor) {
        return page(actor, new PlanId(id), Map.of());
    }

    @PostMapping("/plans/{id}/rollover/draft")
    @Requires(Right.PLAN_EDIT)
    ModelAndView save(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            Actor actor,
            RedirectAttributes flash) {
        var plan = new PlanId(id);
        rollovers.save(actor, plan, choices(form));
        flash.addFlashAttribute("notice", texts.of("rollover.saved"));
        return new ModelAndView("redirect:/plans/" + id + "/rollover");
    }

    @PostMapping("/plans/{id}/rollover")
    @Requires(Right.PLAN_EDIT)
    ModelAndView carry(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable Long draft,
            Actor actor,
            RedirectAttributes flash) {
        var plan = new PlanId(id);
        var into = draft == null ? null : new RevisionId(draft);
        return switch (rollovers.carry(actor, plan, choices(form), into)) {
            case Rollovers.Outcome.Done(var rollover) -> {
                flash.addFlashAttribute("notice", texts.of("rollover.done"));
                yield new ModelAndView("redirect:/plans/" + id + "/rollover");
            }
            case Rollovers.Outcome.Refused(var reasons) -> {
                var page = page(actor, plan, reasons);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    @GetMapping("/plans/{id}/rollover.xlsx")
    @Requires(Right.PLAN_READ)
    ResponseEntity<byte[]> file(@PathVariable long id, Actor actor) {
        var rollover = views.of(actor, new PlanId(id));
        var plans = views.receivers(actor, rollover).plans().stream().collect(Collectors.toMap(Plan::id, Plan::title));
        var rows = rollover.lines().stream()
                .map(line -> List.of(
                        SheetCell.of(line.task().text()),
                        SheetCell.of(line.choice().decision().title()),
                        SheetCell.of(line.choice().dues()),
                        SheetCell.of(line.choice().reason()),
                        SheetCell.of(
                                line.choice().to() == null
                                        ? ""
                                        : plans.getOrDefault(line.choice().to(), "")),
                        SheetCell.of(line.task().status().title())));
        return TableFiles.of(SheetFormat.XLSX, "chuyen-sang-nam-sau", "Chuyển sang năm sau", COLUMNS, rows);
    }

    private ModelAndView page(Actor actor, PlanId plan, Map<Long, String> refused) {
        var rollover = views.of(actor, plan);
        var model = new HashMap<String, @Nullable Object>();
        model.put("rollover", rollover);
        model.put("received", views.received(actor, plan));
        model.put("receivers", views.receivers(actor, rollover));
        model.put("unitName", units.names(actor.agency()));
        model.put(
                "errors",
                refused.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> texts.of(entry.getValue()))));
        return new ModelAndView("plan/rollover", model);
    }

    /** The fields of each duty bear its number: «decision-12», «dues-12», «reason-12», «plan-12». */
    private static List<Choice> choices(MultiValueMap<String, String> form) {
        return form.keySet().stream()
                .filter(name -> name.matches("decision-\\d{1,18}"))
                .map(name -> name.substring("decision-".length()))
                .flatMap(id -> ChoiceForm.read(id, form).stream())
                .toList();
    }
}
