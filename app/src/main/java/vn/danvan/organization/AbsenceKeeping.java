package vn.danvan.organization;

import static vn.danvan.platform.access.Right.ABSENCE_MANAGE;
import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.Stale;

/** Keeps who is away and who does the work meanwhile. */
@Service
public class AbsenceKeeping {
    private final OwnOfficers officers;
    private final Absences absences;
    private final Posts posts;
    private final SubstituteTelling telling;
    private final Audit audit;
    private final Clock clock;

    AbsenceKeeping(
            OwnOfficers officers, Absences absences, Posts posts, SubstituteTelling telling, Audit audit, Clock clock) {
        this.officers = officers;
        this.absences = absences;
        this.posts = posts;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /** Both days included. Nobody makes himself the substitute of another, and nobody away substitutes. */
    @Transactional
    public Outcome<AbsenceId> add(
            OfficerId officer, @Nullable OfficerId substitute, LocalDate firstDay, LocalDate lastDay, Actor actor) {
        requireFor(officer, actor);
        if (lastDay.isBefore(firstDay) || lastDay.isAfter(firstDay.plusYears(1))) {
            return new Outcome.Refused<>("lastDay", "absence.days");
        }
        if (absences.isAway(officer, firstDay, lastDay)) {
            return new Outcome.Refused<>("firstDay", "absence.twice");
        }
        if (absences.isSubstitute(officer, firstDay, lastDay)) {
            return new Outcome.Refused<>("firstDay", "absence.is-substitute");
        }
        if (substitute != null) {
            var why = whyNot(substitute, officer, firstDay, lastDay, actor);
            if (why != null) {
                return new Outcome.Refused<>("substitute", why);
            }
        }
        var id = absences.insert(actor.agency(), officer, substitute, firstDay, lastDay);
        if (substitute != null) {
            telling.tell(id, officer, substitute, firstDay, lastDay);
        }
        audit.record(actor, "absence.add", "officer:" + officer, Map.of("firstDay", firstDay, "lastDay", lastDay));
        return new Outcome.Done<>(id);
    }

    /** Who keeps accounts hands that over to nobody but by who keeps accounts. */
    private void requireFor(OfficerId officer, Actor actor) {
        actor.require(ABSENCE_MANAGE);
        if (officers.own(officer, actor).roles().contains(Role.ADMINISTRATOR)) {
            actor.require(ORGANIZATION_MANAGE);
        }
    }

    private @Nullable String whyNot(
            OfficerId substitute, OfficerId officer, LocalDate firstDay, LocalDate lastDay, Actor actor) {
        officers.own(substitute, actor);
        if (substitute.equals(officer)) {
            return "absence.self";
        }
        if (substitute.equals(actor.officer())) {
            return "post.own";
        }
        if (absences.isAway(substitute, firstDay, lastDay)) {
            return "absence.substitute-away";
        }
        return posts.heldOn(substitute, firstDay).isEmpty() ? "officer.no-post" : null;
    }

    /** The officer is back, or does not go: today he is there again. */
    @Transactional
    public void end(OfficerId officer, AbsenceId id, int version, Actor actor) {
        requireFor(officer, actor);
        var absence = absences.find(id)
                .filter(each -> each.officer().equals(officer))
                .orElseThrow(() -> new Missing("absence", id));
        var yesterday = LocalDate.now(clock).minusDays(1);
        if (absence.version() != version || !absence.lastDay().isAfter(yesterday)) {
            throw new Stale("absence", id);
        }
        var lastDay =
                yesterday.isBefore(absence.firstDay()) ? absence.firstDay().minusDays(1) : yesterday;
        absences.end(absence, lastDay);
        audit.record(actor, "absence.end", "officer:" + officer, Map.of("lastDay", lastDay));
    }
}
