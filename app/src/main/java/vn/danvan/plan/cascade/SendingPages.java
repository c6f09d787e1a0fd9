package vn.danvan.plan.cascade;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.PlanOverview;
import vn.danvan.plan.Task;
import vn.danvan.plan.cascade.Sending.Result;
import vn.danvan.plan.many.ChosenTask;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.LocalPath;
import vn.danvan.platform.web.Texts;

/** Duties and agencies are chosen, what will be sent is shown, then it is sent. */
@Controller
class SendingPages {
    private final SendingDown sending;
    private final PlanOverview plans;
    private final ObligationViews views;
    private final Texts texts;

    SendingPages(SendingDown sending, PlanOverview plans, ObligationViews views, Texts texts) {
        this.sending = sending;
        this.plans = plans;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/plans/{id}/cascade/new")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView form(@PathVariable long id, SendingForm form, Actor actor) {
        return page(actor, new PlanId(id), form, null);
    }

    /** Back from the preview, with all that was chosen. */
    @PostMapping("/plans/{id}/cascade/new")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView again(@PathVariable long id, SendingForm form, Actor actor) {
        return page(actor, new PlanId(id), form, null);
    }

    @PostMapping("/plans/{id}/cascade/preview")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView preview(@PathVariable long id, SendingForm form, Actor actor) {
        var plan = new PlanId(id);
        if (form.hasNoSuchDay()) {
            return page(actor, plan, form, texts.of("obligation.day-missing"));
        }
        return switch (sending.preview(actor, form.sending(plan, sending.below(actor)))) {
            case Result.Ready(var preview) -> {
                var model = new HashMap<String, @Nullable Object>();
                model.put("preview", preview);
                model.put("plan", plans.named(actor, plan));
                model.put("names", views.names(preview.sending().receivers()));
                model.put("form", form);
                yield new ModelAndView("plan/cascade/preview", model);
            }
            case Result.Refused refused -> refused(actor, plan, form, refused);
            case Result.Sent _ -> throw new IllegalStateException("A preview sends nothing");
        };
    }

    @PostMapping("/plans/{id}/cascade")
    @Requires(Right.TASK_ASSIGN)
    ModelAndView send(@PathVariable long id, SendingForm form, Actor actor, RedirectAttributes flash) {
        var plan = new PlanId(id);
        if (form.hasNoSuchDay()) {
            return page(actor, plan, form, texts.of("obligation.day-missing"));
        }
        return switch (sending.send(actor, form.sending(plan, sending.below(actor)), form.mark())) {
            case Result.Sent(var added, var known) -> {
                flash.addFlashAttribute(
                        "notice", texts.of(known == 0 ? "obligation.sent" : "obligation.sent-some", added, known));
                yield new ModelAndView("redirect:/plans/" + id + "/cascade");
            }
            case Result.Refused refused -> refused(actor, plan, form, refused);
            case Result.Ready _ -> throw new IllegalStateException("Not sent");
        };
    }

    /** The tasks that are ticked in a list, if they are of one plan. */
    @PostMapping("/tasks/many/cascade")
    @Requires(Right.TASK_ASSIGN)
    String many(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "/tasks") String back,
            Actor actor,
            RedirectAttributes flash) {
        var chosen = task.stream()
                .map(ChosenTask::read)
                .flatMap(Optional::stream)
                .map(each -> plans.planOf(actor, each.id())
                        .map(plan -> new Chosen(plan, each.id().value())))
                .flatMap(Optional::stream)
                .toList();
        if (chosen.stream().map(Chosen::plan).distinct().count() != 1) {
            flash.addFlashAttribute(
                    "left", List.of(texts.of(chosen.isEmpty() ? "tasks.none-chosen" : "obligation.of-one-plan")));
            return "redirect:" + LocalPath.of(back);
        }
        var query = String.join(
                "&", chosen.stream().map(each -> "task=" + each.task()).toList());
        return "redirect:/plans/" + chosen.getFirst().plan() + "/cascade/new?" + query;
    }

    private record Chosen(PlanId plan, long task) {}

    private ModelAndView refused(Actor actor, PlanId plan, SendingForm form, Result.Refused refused) {
        return page(actor, plan, form, texts.of(refused.key(), refused.words().toArray()));
    }

    private ModelAndView page(Actor actor, PlanId id, SendingForm form, @Nullable String error) {
        var plan = plans.plan(actor, id);
        var below = sending.below(actor);
        var model = new HashMap<String, @Nullable Object>();
        model.put("plan", plan.plan());
        model.put("approved", plan.approved() != null);
        model.put(
                "duties",
                plan.sections().stream()
                        .flatMap(section -> section.tasks().stream())
                        .filter(SendingPages::canBeSent)
                        .distinct()
                        .toList());
        model.put("below", below);
        model.put("names", views.names(below));
        model.put("form", form);
        model.put("error", error);
        var page = new ModelAndView("plan/cascade/send", model);
        if (error != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static boolean canBeSent(Task task) {
        return !task.status().isClosed();
    }
}
