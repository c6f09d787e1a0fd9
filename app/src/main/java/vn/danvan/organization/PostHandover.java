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

/** Hands a post over to the next holder (bàn giao), when somebody resigns, is transferred or retires. */
@Service
public class PostHandover {
    /** A handover is written down at most so long before. */
    private static final int DAYS_AHEAD = 366;

    private final OwnOfficers officers;
    private final Posts posts;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    PostHandover(OwnOfficers officers, Posts posts, Units units, Audit audit, Clock clock) {
        this.officers = officers;
        this.posts = posts;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives the seat of a post to the next holder; whoever holds it yet does so until the day before.
     *
     * @param from the post as held, or as it was held last when the seat is vacant
     * @param firstDay the first day of the next holder
     */
    @Transactional
    public Outcome<PostId> handOver(PostId from, OfficerId next, Capacity capacity, LocalDate firstDay, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        var post = officers.ownPost(from, actor);
        officers.own(next, actor);
        if (next.equals(actor.officer()) || post.officer().equals(actor.officer())) {
            return new Outcome.Refused<>("next", "post.own");
        }
        if (next.equals(post.officer()) && capacity == post.capacity()) {
            return new Outcome.Refused<>("next", "post.same-holder");
        }
        if (!isPossible(post, firstDay)) {
            return new Outcome.Refused<>("firstDay", "post.handover-day");
        }
        if (isClosed(post)) {
            return new Outcome.Refused<>("next", "post.unit-closed");
        }
        if (posts.isTakenFrom(post, firstDay)) {
            return new Outcome.Refused<>("next", "post.taken");
        }
        return new Outcome.Done<>(succeed(post, next, capacity, firstDay, actor));
    }

    private PostId succeed(Post post, OfficerId next, Capacity capacity, LocalDate firstDay, Actor actor) {
        if (post.lastDay() == null) {
            posts.end(post.id(), firstDay.minusDays(1));
        }
        var id = posts.succeed(post, next, capacity, actor.agency(), firstDay);
        var details = Map.of("post", id, "from", post.officer(), "firstDay", firstDay, "role", post.role());
        audit.record(actor, "post.hand-over", "officer:" + next, details);
        return id;
    }

    /** Not before the holder's first day is over, nor before the end that is set already, nor too far ahead. */
    private boolean isPossible(Post post, LocalDate firstDay) {
        return firstDay.isAfter(post.firstDay())
                && (post.lastDay() == null || firstDay.isAfter(post.lastDay()))
                && !firstDay.isAfter(LocalDate.now(clock).plusDays(DAYS_AHEAD));
    }

    private boolean isClosed(Post post) {
        return post.unit() != null
                && units.locked(post.unit()).map(unit -> unit.lastDay() != null).orElse(true);
    }
}
