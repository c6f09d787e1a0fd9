package vn.danvan.calendar.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.CALENDAR_MANAGE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvan.calendar.NewNotice;
import vn.danvan.calendar.NoticeId;
import vn.danvan.calendar.NoticeKeeping;
import vn.danvan.calendar.NoticePreview;
import vn.danvan.calendar.Outcome;
import vn.danvan.calendar.Recounts;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;

/** Notices of days off: list, entry with preview, correction, withdrawal. */
@Controller
@RequestMapping("/calendar/notices")
class NoticePages {
    private static final int RECOUNTS = 10;
    private static final int MOST_MONTHS = 6;

    private final NoticeKeeping keeping;
    private final Recounts recounts;
    private final People people;
    private final Words words;

    NoticePages(NoticeKeeping keeping, Recounts recounts, People people, Words words) {
        this.keeping = keeping;
        this.recounts = recounts;
        this.people = people;
        this.words = words;
    }

    @Requires(CALENDAR_MANAGE)
    @GetMapping
    ModelAndView list(Actor actor) {
        return new ModelAndView(
                "calendar/notices",
                Map.of("notices", keeping.history(actor), "recounts", recounts.newest(actor, RECOUNTS)));
    }

    @Requires(CALENDAR_MANAGE)
    @GetMapping("/new")
    ModelAndView ask(@RequestParam(required = false) @Nullable Long corrects, Actor actor) {
        var form = corrects == null ? NoticeForm.empty() : NoticeForm.of(keeping.get(actor, new NoticeId(corrects)));
        return form(form, Map.of(), null);
    }

    /** The first button shows what the notice would do; the one under that saves it. */
    @Requires(CALENDAR_MANAGE)
    @PostMapping
    ModelAndView enter(
            NoticeForm form,
            @RequestParam(defaultValue = "preview") String step,
            Actor actor,
            RedirectAttributes next) {
        var typed = new TypedNotice(form, actor.agency(), words);
        var notice = typed.read();
        if (!typed.errors().isEmpty()) {
            return form(form, typed.errors(), null);
        }
        var corrects = form.corrects() == null ? null : new NoticeId(form.corrects());
        return step.equals("save") ? save(form, notice, corrects, actor, next) : preview(form, notice, corrects, actor);
    }

    private ModelAndView preview(NoticeForm form, NewNotice notice, @Nullable NoticeId corrects, Actor actor) {
        var refusals = keeping.refusals(actor, notice, corrects);
        return refusals.isEmpty()
                ? form(form, Map.of(), keeping.preview(actor, notice, corrects))
                : form(form, errors("number", refusals), null);
    }

    private ModelAndView save(
            NoticeForm form, NewNotice notice, @Nullable NoticeId corrects, Actor actor, RedirectAttributes next) {
        return switch (keeping.enter(actor, notice, corrects)) {
            case Outcome.Saved saved -> recounting(saved, next);
            case Outcome.Refused(var _, var reasons) -> form(form, errors("number", reasons), null);
        };
    }

    @Requires(CALENDAR_MANAGE)
    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, Actor actor) {
        return page(id, actor, Map.of());
    }

    @Requires(CALENDAR_MANAGE)
    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        keeping.get(actor, new NoticeId(id));
        if (reason.isBlank()) {
            return page(id, actor, Map.of("reason", words.of("form.required")));
        }
        return switch (keeping.withdraw(actor, new NoticeId(id), reason.strip())) {
            case Outcome.Saved saved -> recounting(saved, next);
            case Outcome.Refused(var field, var reasons) -> page(id, actor, errors(field, reasons));
        };
    }

    private ModelAndView recounting(Outcome.Saved saved, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.of("calendar.saved"));
        return new ModelAndView("redirect:/calendar/recounts/" + saved.recount());
    }

    /** Sentences of the library stand as they are; what is a key is looked up. */
    private Map<String, String> errors(String field, List<String> reasons) {
        var errors = new LinkedHashMap<String, String>();
        errors.put(field, reasons.stream().map(words::orItself).collect(Collectors.joining(" ")));
        return errors;
    }

    private ModelAndView page(long id, Actor actor, Map<String, String> errors) {
        var notice = keeping.get(actor, new NoticeId(id));
        return answer(
                new ModelAndView(
                        "calendar/notice",
                        Map.of("entry", notice, "history", people.history(notice), "errors", errors)),
                errors);
    }

    private ModelAndView form(NoticeForm form, Map<String, String> errors, @Nullable NoticePreview preview) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("form", form);
        model.put("errors", errors);
        model.put("preview", preview);
        model.put(
                "months",
                preview == null
                        ? List.of()
                        : preview.months().stream()
                                .limit(MOST_MONTHS)
                                .map(month -> MonthView.of(month, preview))
                                .toList());
        return answer(new ModelAndView("calendar/notice-form", model), errors);
    }

    private static ModelAndView answer(ModelAndView page, Map<String, String> errors) {
        if (!errors.isEmpty()) {
            page.setStatus(UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
