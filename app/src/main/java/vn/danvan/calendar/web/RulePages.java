package vn.danvan.calendar.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static vn.danvan.platform.access.Right.CALENDAR_MANAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
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
import vn.danvan.calendar.Calendars;
import vn.danvan.calendar.Outcome;
import vn.danvan.calendar.ReadingKeeping;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.TypedDay;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Lengths;
import vn.danvan.terms.rule.RuleVersion;
import vn.danvan.terms.rule.TermRule;

/** Sets rules of terms right: the list of those to be compared, and the form of one version. */
@Controller
@RequestMapping("/calendar/rules")
public class RulePages {
    private final Calendars calendars;
    private final ReadingKeeping keeping;
    private final People people;
    private final Words words;
    private final Clock clock;

    RulePages(Calendars calendars, ReadingKeeping keeping, People people, Words words, Clock clock) {
        this.calendars = calendars;
        this.keeping = keeping;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** Those not compared with the law yet first. */
    @Requires(CALENDAR_MANAGE)
    @GetMapping
    ModelAndView list() {
        var lines = calendars.ofState().rules().stream()
                .flatMap(rule -> rule.versions().stream().map(version -> VersionLine.of(rule, version)))
                .sorted(Comparator.comparing(VersionLine::verified))
                .toList();
        return new ModelAndView("calendar/rules", Map.of("lines", lines));
    }

    @Requires(CALENDAR_MANAGE)
    @GetMapping("/version")
    ModelAndView ask(@RequestParam String rule, @RequestParam(defaultValue = "") String version, Actor actor) {
        var known = rule(rule);
        var chosen = version(known, version);
        var form = ReadingForm.of(chosen, actor.name(), LocalDate.now(clock).toString());
        return page(actor, known, chosen, form, Map.of());
    }

    @Requires(CALENDAR_MANAGE)
    @PostMapping("/version")
    ModelAndView enter(
            @RequestParam String rule,
            @RequestParam(defaultValue = "") String version,
            ReadingForm form,
            Actor actor,
            RedirectAttributes next) {
        var known = rule(rule);
        var chosen = version(known, version);
        var typed = new TypedReading(form, words);
        var read = typed.read(known.id(), chosen);
        if (!typed.errors().isEmpty()) {
            return page(actor, known, chosen, form, typed.errors());
        }
        return switch (keeping.enter(actor, read)) {
            case Outcome.Saved saved -> recounting(saved, next);
            case Outcome.Refused(var field, var reasons) ->
                page(actor, known, chosen, form, Map.of(field, sentence(reasons)));
        };
    }

    @Requires(CALENDAR_MANAGE)
    @PostMapping("/readings/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        return switch (keeping.withdraw(actor, id, reason.strip())) {
            case Outcome.Saved saved -> recounting(saved, next);
            case Outcome.Refused(var _, var reasons) -> throw new IllegalStateException(sentence(reasons));
        };
    }

    private String sentence(List<String> reasons) {
        return reasons.stream().map(words::orItself).collect(Collectors.joining(" "));
    }

    private ModelAndView recounting(Outcome.Saved saved, RedirectAttributes next) {
        next.addFlashAttribute("notice", words.of("calendar.saved"));
        return new ModelAndView("redirect:/calendar/recounts/" + saved.recount());
    }

    private TermRule rule(String id) {
        return calendars.ofState().book().find(id).orElseThrow(() -> new Missing("rule", id));
    }

    private static RuleVersion version(TermRule rule, String from) {
        return TypedDay.read(from)
                .map(day -> rule.versions().stream()
                        .filter(version -> version.from().equals(day))
                        .findFirst()
                        .orElseThrow(() -> new Missing("version", from)))
                .orElseGet(rule::latest);
    }

    /** The cases in which a length holds. */
    public static String words(Lengths.Variant variant) {
        return variant.when().isEmpty()
                ? "trường hợp thông thường"
                : variant.when().stream().sorted().map(Circumstance::vietnamese).collect(Collectors.joining(" và "));
    }

    private ModelAndView page(
            Actor actor, TermRule rule, RuleVersion version, ReadingForm form, Map<String, String> errors) {
        var readings = keeping.history(actor, rule.id());
        var model = new HashMap<String, @Nullable Object>();
        model.put("rule", rule);
        model.put("version", version);
        model.put("form", form);
        model.put("errors", errors);
        model.put(
                "reading",
                readings.stream()
                        .filter(reading -> reading.end() == null)
                        .filter(reading -> reading.version().from().equals(version.from()))
                        .findFirst()
                        .orElse(null));
        model.put("history", people.history(readings));
        var page = new ModelAndView("calendar/rule", model);
        if (!errors.isEmpty()) {
            page.setStatus(UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
