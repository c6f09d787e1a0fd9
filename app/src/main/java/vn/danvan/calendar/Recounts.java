package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.jobs.Jobs;
import vn.danvan.platform.web.Missing;

/** Asks for recounts and shows what came of them. */
@Service
public class Recounts {
    private static final int SUMS = 100;

    private final RecountTable table;
    private final MoveTable moves;
    private final Telling telling;
    private final Jobs jobs;
    private final RecountJob job;
    private final ApplicationEventPublisher events;

    Recounts(
            RecountTable table,
            MoveTable moves,
            Telling telling,
            Jobs jobs,
            RecountJob job,
            ApplicationEventPublisher events) {
        this.table = table;
        this.moves = moves;
        this.telling = telling;
        this.jobs = jobs;
        this.job = job;
        this.events = events;
    }

    /** So many terms of a rule moved from one day to another. */
    public record Sum(
            String rule,
            @Nullable LocalDate oldDay,
            @Nullable LocalDate newDay,
            String why,
            int count) {}

    /** One term that moved, for whom it concerns. */
    public record MovedTerm(
            long term,
            String label,
            String path,
            @Nullable LocalDate oldDay,
            @Nullable LocalDate newDay,
            String why) {}

    @Transactional(propagation = Propagation.MANDATORY)
    long ask(Edition edition, @Nullable AgencyId agency, @Nullable String rule, String cause) {
        var id = table.insert(edition, agency, rule, cause);
        jobs.save(job, Long.toString(id));
        if (rule == null) { // a reading of one rule of law moves no day off
            events.publishEvent(new RecountAsked(id, cause));
        }
        return id;
    }

    @Transactional(readOnly = true)
    public Recount get(Actor actor, long id) {
        return table.find(id)
                .filter(recount -> recount.agency() == null || recount.agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("recount", id));
    }

    @Transactional(readOnly = true)
    public List<Recount> newest(Actor actor, int limit) {
        actor.require(Right.CALENDAR_MANAGE);
        return table.newest(actor.agency(), limit);
    }

    /** For administrators, who see no content of the work: how many terms of the agency moved, by rule and day. */
    @Transactional(readOnly = true)
    public List<Sum> sums(Actor actor, long id) {
        actor.require(Right.CALENDAR_MANAGE);
        return moves.sums(get(actor, id).id(), actor.agency(), SUMS);
    }

    /** What moved of the person's own work. */
    @Transactional(readOnly = true)
    public List<MovedTerm> own(Actor actor, long id, long after, int limit) {
        var own = moves.groups(get(actor, id).id()).stream()
                .filter(group -> group.agency().equals(actor.agency()))
                .filter(group -> telling.whom(group).contains(actor.officer()))
                .toList();
        return moves.of(id, own, after, limit);
    }
}
