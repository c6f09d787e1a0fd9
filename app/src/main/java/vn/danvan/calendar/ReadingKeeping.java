package vn.danvan.calendar;

import static vn.danvan.platform.access.Right.CALENDAR_MANAGE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.calendar.EnteredNotice.End;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;
import vn.danvan.terms.calendar.VietnameseDate;
import vn.danvan.terms.rule.RuleBook;
import vn.danvan.terms.rule.RuleVersion;
import vn.danvan.terms.rule.TermRule;

/** Sets rules right by what a person read in the law (đối chiếu quy định), without a release of the program. */
@Service
public class ReadingKeeping {
    private final Readings readings;
    private final Editions editions;
    private final Calendars calendars;
    private final Changing changing;
    private final Audit audit;

    ReadingKeeping(Readings readings, Editions editions, Calendars calendars, Changing changing, Audit audit) {
        this.readings = readings;
        this.editions = editions;
        this.calendars = calendars;
        this.changing = changing;
        this.audit = audit;
    }

    /** Every reading of a rule that was ever entered, the newest first. */
    @Transactional(readOnly = true)
    public List<Reading> history(Actor actor, String rule) {
        actor.require(CALENDAR_MANAGE);
        return readings.history(rule);
    }

    @Transactional
    public Outcome enter(Actor actor, NewReading read) {
        actor.require(CALENDAR_MANAGE);
        editions.oneAtATime();
        var before = calendars.laidOut();
        var rule = rule(before.ofState().book(), read.rule());
        var known = version(rule, read);
        var right = new TermRule(
                rule.id(), rule.title(), rule.startEvent(), rule.authority(), List.of(read.applyTo(known)));
        var refusal = refusal(before.ofState().book(), read, right);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var earlier = earlier(before, read);
        var versionFrom = earlier.map(Reading::versionFrom).orElse(read.versionFrom());
        var change = changing.begin(before, before);
        earlier.ifPresent(old -> readings.end(old.id(), end(actor, change.edition(), "đối chiếu lại")));
        var id = readings.insert(
                right,
                versionFrom,
                read.correction(),
                change.edition().number(),
                actor.officer(),
                change.edition().at());
        audit.record(
                actor,
                "rule.read",
                "rule:" + rule.id(),
                Map.of("edition", change.edition().number()));
        return new Outcome.Saved(id, change.recount(null, rule.id(), "bản đối chiếu quy định " + rule.id()));
    }

    /** Takes a reading back: the rule is again as it was delivered. */
    @Transactional
    public Outcome withdraw(Actor actor, long id, String reason) {
        actor.require(CALENDAR_MANAGE);
        editions.oneAtATime();
        var reading = readings.find(id).orElseThrow(() -> new Missing("reading", id));
        var before = calendars.laidOut();
        var change = changing.begin(before, before);
        readings.end(id, end(actor, change.edition(), reason));
        audit.record(
                actor,
                "rule.withdraw",
                "rule:" + reading.rule(),
                Map.of("edition", change.edition().number()));
        return new Outcome.Saved(
                id, change.recount(null, reading.rule(), "rút bản đối chiếu quy định " + reading.rule()));
    }

    private static TermRule rule(RuleBook book, String id) {
        return book.find(id).orElseThrow(() -> new Missing("rule", id));
    }

    private static RuleVersion version(TermRule rule, NewReading read) {
        return rule.versions().stream()
                .filter(version -> version.from().equals(read.versionFrom()))
                .findFirst()
                .orElseThrow(() -> new Missing("version", read.versionFrom()));
    }

    /** An earlier reading of the same version, whose place the new one takes. */
    private static Optional<Reading> earlier(LaidOut before, NewReading read) {
        return before.readings().stream()
                .filter(reading -> reading.rule().equals(read.rule()))
                .filter(reading -> reading.version().from().equals(read.versionFrom()))
                .findFirst();
    }

    private static Optional<Outcome> refusal(RuleBook book, NewReading read, TermRule right) {
        var to = read.to();
        if (to != null && to.isBefore(read.from())) {
            return Optional.of(new Outcome.Refused("to", List.of("reading.end-before-start")));
        }
        return book.corrected(read.rule(), read.versionFrom(), right.latest())
                .find(read.rule())
                .flatMap(TermRule::overlap)
                .map(two -> new Outcome.Refused(
                        "from",
                        List.of(
                                "Hai phiên bản của quy định %s cùng có hiệu lực từ ngày %s; sửa lại ngày của một phiên bản."
                                        .formatted(
                                                read.rule(),
                                                VietnameseDate.of(two.getLast().from())))));
    }

    private static End end(Actor actor, Edition edition, String reason) {
        return new End(edition.number(), actor.officer(), edition.at(), reason);
    }
}
