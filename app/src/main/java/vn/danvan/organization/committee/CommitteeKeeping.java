package vn.danvan.organization.committee;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;
import static vn.danvan.platform.access.Right.ORGANIZATION_READ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Outcome;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;

/** Keeps the steering committees of an agency: founds them, and composes them anew by a later decision (kiện toàn). */
@Service
public class CommitteeKeeping {
    private final Committees committees;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    CommitteeKeeping(Committees committees, Directory directory, Audit audit, Clock clock) {
        this.committees = committees;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** The one that was founded last first. */
    @Transactional(readOnly = true)
    public List<Committee> committees(Actor actor) {
        actor.require(ORGANIZATION_READ);
        return committees.of(actor.agency());
    }

    @Transactional(readOnly = true)
    public Committee committee(CommitteeId id, Actor actor) {
        actor.require(ORGANIZATION_READ);
        return committees
                .find(id)
                .filter(committee -> committee.agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("committee", id));
    }

    @Transactional
    public Outcome<CommitteeId> found(Composition composition, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        var refused = whyNot(composition, actor);
        if (refused != null) {
            return refused;
        }
        var id = committees.insert(actor.agency());
        committees.insert(id, actor.agency(), composition);
        return done("committee.found", id, composition, actor);
    }

    /**
     * Composes a committee anew.
     *
     * @param version the one that the person saw, so that two who do so notice each other
     */
    @Transactional
    public Outcome<CommitteeId> renew(CommitteeId id, int version, Composition composition, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        var committee = committee(id, actor);
        if (committee.version() != version) {
            return new Outcome.Refused<>("version", "committee.changed");
        }
        if (!composition.firstDay().isAfter(committee.newest().firstDay())) {
            return new Outcome.Refused<>("firstDay", "committee.earlier");
        }
        var refused = whyNot(composition, actor);
        if (refused != null) {
            return refused;
        }
        if (!committees.advance(id, version)) {
            return new Outcome.Refused<>("version", "committee.changed");
        }
        committees.insert(id, actor.agency(), composition);
        return done("committee.renew", id, composition, actor);
    }

    private Outcome.@Nullable Refused<CommitteeId> whyNot(Composition composition, Actor actor) {
        var heads = composition.members().stream()
                .filter(member -> member.role() == MemberRole.HEAD)
                .count();
        if (heads != 1) {
            return new Outcome.Refused<>("members", "committee.one-head");
        }
        if (composition.isOver(composition.firstDay())) {
            return new Outcome.Refused<>("lastDay", "committee.days");
        }
        if (composition.decision().day().isAfter(LocalDate.now(clock))) {
            return new Outcome.Refused<>("decidedOn", "unit.decided-later");
        }
        var unit = composition.standingUnit();
        var known = unit == null
                || directory.units(actor.agency()).stream()
                        .anyMatch(each -> each.id().equals(unit));
        return known ? null : new Outcome.Refused<>("standingUnit", "post.unit-closed");
    }

    private Outcome<CommitteeId> done(String act, CommitteeId id, Composition composition, Actor actor) {
        audit.record(
                actor,
                act,
                "committee:" + id,
                Map.of(
                        "firstDay",
                        composition.firstDay(),
                        "members",
                        composition.members().size()));
        return new Outcome.Done<>(id);
    }
}
