package vn.danvan.calendar.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.calendar.Calendars;
import vn.danvan.calendar.Explained;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Allowance;
import vn.danvan.platform.access.OpenToAll;
import vn.danvan.platform.web.Missing;
import vn.danvan.terms.Answer;
import vn.danvan.terms.Terms;
import vn.danvan.terms.rule.TermRule;

/** Counts any term of law for anybody (tính thời hạn). The address holds the question, so that a link repeats it. */
@Controller
class TermPages {
    /** More than a person asks in a minute, far less than a program would. */
    private static final int USES_IN_A_MINUTE = 60;

    private final Calendars calendars;
    private final Allowance allowance;
    private final Words words;

    TermPages(Calendars calendars, Allowance allowance, Words words) {
        this.calendars = calendars;
        this.allowance = allowance;
        this.words = words;
    }

    @OpenToAll
    @GetMapping("/terms")
    ModelAndView terms(TermQuery query, @Nullable Actor actor, HttpServletRequest request) {
        if (actor == null) {
            allowance.use("terms", request.getRemoteAddr(), USES_IN_A_MINUTE);
        }
        var terms = actor == null ? calendars.ofState() : calendars.of(actor.agency());
        return query.rule() == null ? list(query, terms) : rule(rule(query.rule(), terms), query, terms);
    }

    private static ModelAndView list(TermQuery query, Terms terms) {
        var typed = query.q() == null ? "" : query.q();
        var found =
                RuleSearch.find(terms.rules(), typed).stream().map(RuleLine::of).toList();
        return new ModelAndView("calendar/terms", Map.of("typed", typed, "lines", found));
    }

    /** The rule of an id, whatever the case of its letters. */
    private static TermRule rule(String id, Terms terms) {
        return terms.rules().stream()
                .filter(rule -> rule.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new Missing("rule", id));
    }

    private ModelAndView rule(TermRule rule, TermQuery query, Terms terms) {
        if (!query.asks()) {
            return page(rule, query, Map.of());
        }
        var typed = new TypedFacts(query, words);
        var facts = typed.read();
        if (!typed.errors().isEmpty()) {
            return page(rule, query, typed.errors());
        }
        return switch (terms.answer(rule.id(), facts)) {
            case Answer.Due(var due) -> page(rule, query, Map.of()).addObject("explained", Explained.of(due, terms));
            case Answer.PersonDecides(var _, var question) ->
                page(rule, query, Map.of()).addObject("question", question);
            case Answer.Refused(var _, var reason) -> page(rule, query, Map.of("from", reason));
        };
    }

    private static ModelAndView page(TermRule rule, TermQuery query, Map<String, String> errors) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("rule", rule);
        model.put("known", new KnownFacts(rule));
        model.put("query", query);
        model.put("errors", errors);
        var view = new ModelAndView(query.forPrint() && errors.isEmpty() ? "calendar/print" : "calendar/term", model);
        if (!errors.isEmpty()) {
            view.setStatus(UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
