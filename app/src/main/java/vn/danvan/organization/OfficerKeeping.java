package vn.danvan.organization;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;

/** Keeps officers and the posts they hold. Nobody gives a post to himself, or takes one from himself. */
@Service
public class OfficerKeeping {
    private final Officers officers;
    private final Posts posts;
    private final Units units;
    private final OwnOfficers own;
    private final Audit audit;
    private final Clock clock;

    OfficerKeeping(Officers officers, Posts posts, Units units, OwnOfficers own, Audit audit, Clock clock) {
        this.officers = officers;
        this.posts = posts;
        this.units = units;
        this.own = own;
        this.audit = audit;
        this.clock = clock;
    }

    /** Officers of the actor's agency whose name, post or account contains each of the words. */
    @Transactional(readOnly = true)
    public List<OfficerLine> search(OfficerSearch search, int limit, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        return officers.search(actor.agency(), LocalDate.now(clock), search, limit);
    }

    @Transactional
    public Outcome<OfficerId> add(String name, NewPost post, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        if (isClosed(post, actor)) {
            return new Outcome.Refused<>("unit", "post.unit-closed");
        }
        var id = officers.insert(actor.agency(), name);
        audit.record(actor, "officer.add", "officer:" + id, Map.of());
        give(post, id, actor);
        return new Outcome.Done<>(id);
    }

    @Transactional
    public void rename(OfficerId id, String oldName, String newName, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        own.own(id, actor);
        officers.rename(id, oldName, newName);
        audit.record(actor, "officer.rename", "officer:" + id, Map.of());
    }

    /**
     * Gives a post from today on.
     *
     * @param replaced the post that ends the day before; null when the new one is held besides the others
     */
    @Transactional
    public Outcome<OfficerId> post(OfficerId id, NewPost post, @Nullable PostId replaced, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        own.own(id, actor);
        if (id.equals(actor.officer())) {
            return new Outcome.Refused<>("role", "post.own");
        }
        if (isClosed(post, actor)) {
            return new Outcome.Refused<>("unit", "post.unit-closed");
        }
        if (replaced != null) {
            end(replaced, id, actor);
        }
        give(post, id, actor);
        return new Outcome.Done<>(id);
    }

    @Transactional
    public Outcome<OfficerId> endPost(OfficerId id, PostId post, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        own.own(id, actor);
        if (id.equals(actor.officer())) {
            return new Outcome.Refused<>("post", "post.own");
        }
        end(post, id, actor);
        return new Outcome.Done<>(id);
    }

    private void give(NewPost post, OfficerId officer, Actor actor) {
        var id = posts.insert(post, officer, actor.agency(), LocalDate.now(clock));
        audit.record(actor, "post.give", "officer:" + officer, Map.of("post", id, "role", post.role()));
    }

    /** Its rights are gone at once: yesterday was its last day. */
    private void end(PostId id, OfficerId officer, Actor actor) {
        if (posts.of(officer).stream().noneMatch(post -> post.id().equals(id))) {
            throw new Missing("post", id);
        }
        posts.end(id, LocalDate.now(clock).minusDays(1));
        audit.record(actor, "post.end", "officer:" + officer, Map.of("post", id));
    }

    /** Holds the unit until the post is saved, so that nobody closes it in between. */
    private boolean isClosed(NewPost post, Actor actor) {
        if (post.unit() == null) {
            return false;
        }
        return units.locked(post.unit())
                .filter(unit -> unit.agency().equals(actor.agency()))
                .map(unit -> unit.lastDay() != null)
                .orElse(true);
    }
}
