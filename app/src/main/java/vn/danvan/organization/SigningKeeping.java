package vn.danvan.organization;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;
import vn.danvan.platform.web.Stale;

/** Keeps who may sign for whom, from when to when, by which paper. */
@Service
public class SigningKeeping {
    private final OwnOfficers officers;
    private final Signings signings;
    private final Posts posts;
    private final Audit audit;
    private final Clock clock;

    SigningKeeping(OwnOfficers officers, Signings signings, Posts posts, Audit audit, Clock clock) {
        this.officers = officers;
        this.signings = signings;
        this.posts = posts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<SigningId> grant(OfficerId officer, NewSigning signing, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        officers.own(officer, actor);
        var signatory = officers.ownPost(signing.signatory(), actor);
        if (signatory.officer().equals(officer)) {
            return new Outcome.Refused<>("signatory", "signing.self");
        }
        if (!signatory.isHeldOn(signing.firstDay())) {
            return new Outcome.Refused<>("signatory", "signing.not-held");
        }
        if (posts.heldOn(officer, signing.firstDay()).isEmpty()) {
            return new Outcome.Refused<>("firstDay", "officer.no-post");
        }
        if (signing.form().isLimitedInTime() && signing.lastDay() == null) {
            return new Outcome.Refused<>("lastDay", "signing.needs-end");
        }
        if (signing.lastDay() != null && signing.lastDay().isBefore(signing.firstDay())) {
            return new Outcome.Refused<>("lastDay", "signing.days");
        }
        if (signing.decision().day().isAfter(signing.firstDay())) {
            return new Outcome.Refused<>("decidedOn", "signing.decided-later");
        }
        var id = signings.insert(signing, signatory.seat(), officer, actor.agency());
        audit.record(
                actor, "signing.grant", "officer:" + officer, Map.of("signing", id, "firstDay", signing.firstDay()));
        return new Outcome.Done<>(id);
    }

    /** Takes it back: yesterday was its last day. */
    @Transactional
    public void end(OfficerId officer, SigningId id, int version, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        officers.own(officer, actor);
        var signing = signings.find(id)
                .filter(each -> each.officer().equals(officer))
                .orElseThrow(() -> new Missing("signing", id));
        var yesterday = LocalDate.now(clock).minusDays(1);
        if (signing.version() != version
                || (signing.lastDay() != null && !signing.lastDay().isAfter(yesterday))) {
            throw new Stale("signing", id);
        }
        var lastDay =
                yesterday.isBefore(signing.firstDay()) ? signing.firstDay().minusDays(1) : yesterday;
        signings.end(signing, lastDay);
        audit.record(actor, "signing.end", "officer:" + officer, Map.of("signing", id, "lastDay", lastDay));
    }
}
