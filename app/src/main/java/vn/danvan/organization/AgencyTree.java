package vn.danvan.organization;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.audit.Audit;

/** The agencies of an installation as a tree over time (hệ thống cơ quan): each names the one that it stands under. */
@Service
public class AgencyTree {
    private final AgencySuperiors superiors;
    private final Agencies agencies;
    private final Audit audit;
    private final Clock clock;

    AgencyTree(AgencySuperiors superiors, Agencies agencies, Audit audit, Clock clock) {
        this.superiors = superiors;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /** The agency right above on a day. */
    @Transactional(readOnly = true)
    public Optional<AgencyId> superiorOn(AgencyId agency, LocalDate day) {
        return superiors.above(agency, day).stream().findFirst();
    }

    /** The agencies right below on a day, by name. */
    @Transactional(readOnly = true)
    public List<AgencyId> belowOn(AgencyId agency, LocalDate day) {
        return superiors.below(agency, day);
    }

    /** All superiors of the actor's agency, the newest first. */
    @Transactional(readOnly = true)
    public List<Superior> superiors(Actor actor) {
        return superiors.of(actor.agency());
    }

    /** The one agency of that name or short name; empty where there is none or several. */
    @Transactional(readOnly = true)
    public Optional<AgencyId> named(String name) {
        var found = agencies.named(name);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /**
     * Places the actor's agency under another.
     *
     * @param superior null when it stands under none of this installation any more
     */
    @Transactional
    public Outcome<AgencyId> place(@Nullable AgencyId superior, Order order, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        superiors.lock();
        var newest = superiors.of(actor.agency()).stream().findFirst();
        if (!isPossible(order, newest)) {
            return new Outcome.Refused<>("day", "agency.superior-day");
        }
        if (superior != null && closesCircle(actor.agency(), superior, order.firstDay())) {
            return new Outcome.Refused<>("superior", "agency.circle");
        }
        superiors.place(actor.agency(), superior, order);
        audit.record(
                actor,
                "agency.place",
                "agency:" + actor.agency(),
                Map.of("superior", superior == null ? "" : superior.value(), "firstDay", order.firstDay()));
        return new Outcome.Done<>(actor.agency());
    }

    /** A circle may close on that day, or on a later one on which the tree changes. */
    private boolean closesCircle(AgencyId agency, AgencyId superior, LocalDate day) {
        return superior.equals(agency)
                || Stream.concat(Stream.of(day), superiors.changesAfter(day).stream())
                        .anyMatch(each -> superiors.above(superior, each).contains(agency));
    }

    /** What stands is never cut from behind: a change begins after the last one began, or after it ended. */
    private boolean isPossible(Order order, Optional<Superior> newest) {
        return order.isPossible(LocalDate.now(clock))
                && newest.map(known -> Objects.requireNonNullElse(known.lastDay(), known.firstDay()))
                        .map(order.firstDay()::isAfter)
                        .orElse(true);
    }
}
