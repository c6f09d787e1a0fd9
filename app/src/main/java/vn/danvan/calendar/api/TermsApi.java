package vn.danvan.calendar.api;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.calendar.Calendars;
import vn.danvan.calendar.Explained;
import vn.danvan.calendar.api.CalendarBodies.CountedDayBody;
import vn.danvan.calendar.api.CalendarBodies.DueAnswer;
import vn.danvan.calendar.api.CalendarBodies.DueAsked;
import vn.danvan.calendar.api.CalendarBodies.RuleBody;
import vn.danvan.calendar.web.KnownFacts;
import vn.danvan.calendar.web.RuleSearch;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.api.Api;
import vn.danvan.platform.api.ApiController;
import vn.danvan.platform.api.Doc;
import vn.danvan.platform.api.Listing;
import vn.danvan.platform.web.ApiRefused;
import vn.danvan.platform.web.Missing;
import vn.danvan.terms.Answer;
import vn.danvan.terms.CountedDay;
import vn.danvan.terms.Terms;
import vn.danvan.terms.explain.MethodWords;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Status;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.TermRule;

/** Counts any term of law, with its reasons, by the calendar of the agency. */
@ApiController(about = "Lịch, thời hạn")
@RequestMapping(Api.PATH + "/calendar")
class TermsApi {
    private final Calendars calendars;
    private final AskedFacts facts;

    TermsApi(Calendars calendars, AskedFacts facts) {
        this.calendars = calendars;
        this.facts = facts;
    }

    @Doc("Các thời hạn pháp luật tính được")
    @Scoped(TokenScope.CALENDAR_READ)
    @Requires({})
    @GetMapping("/rules")
    Listing<RuleBody> rules(
            @Doc("Mã, chữ hoặc văn bản luật, có dấu hay không dấu") @RequestParam(defaultValue = "") String q,
            Actor actor) {
        var found = RuleSearch.find(calendars.of(actor.agency()).rules(), q);
        return Listing.whole(found.stream().map(TermsApi::rule).toList());
    }

    @Doc("Tính hạn của một thời hạn pháp luật, giải thích từng ngày")
    @Scoped(TokenScope.CALENDAR_READ)
    @Requires({})
    @PostMapping("/due-dates")
    DueAnswer count(@RequestBody DueAsked asked, Actor actor) {
        var terms = calendars.of(actor.agency());
        var rule = rule(asked.rule().text(), terms);
        return switch (terms.answer(rule.id(), facts.of(asked))) {
            case Answer.Due(var due) -> answer(Explained.of(due, terms));
            case Answer.PersonDecides(var _, var question) -> open(question);
            case Answer.Refused(var _, var reason) -> throw ApiRefused.fields("term.refused", Map.of("from", reason));
        };
    }

    private static TermRule rule(String id, Terms terms) {
        return terms.rules().stream()
                .filter(rule -> rule.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new Missing("rule", id));
    }

    private static RuleBody rule(TermRule rule) {
        var version = rule.latest();
        return new RuleBody(
                rule.id(),
                rule.title(),
                rule.startEvent(),
                MethodWords.of(version.method()),
                version.citations().stream().map(Citation::toString).toList(),
                version.status() == Status.VERIFIED,
                new KnownFacts(rule)
                        .circumstances().stream().map(Circumstance::word).toList());
    }

    private static DueAnswer answer(Explained explained) {
        var due = explained.due();
        return new DueAnswer(
                due.day(),
                due.time(),
                due.bareDay(),
                explained.sentence(),
                explained.articles(),
                explained.notices(),
                explained.provisional(),
                explained.verified(),
                null,
                explained.days().stream().map(TermsApi::day).toList());
    }

    private static CountedDayBody day(CountedDay counted) {
        return new CountedDayBody(
                counted.day().date(), counted.counted() ? counted.number() : null, counted.counted(), counted.why());
    }

    /** The law leaves the day to a person. */
    private static DueAnswer open(String question) {
        return new DueAnswer(null, null, null, question, List.of(), List.of(), false, false, question, List.of());
    }
}
