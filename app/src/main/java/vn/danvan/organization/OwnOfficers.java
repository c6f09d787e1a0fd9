package vn.danvan.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.web.Missing;

/** The officers and posts of the actor's agency; those of another are as good as none. */
@Component
class OwnOfficers {
    private final Officers officers;
    private final Posts posts;
    private final Clock clock;

    OwnOfficers(Officers officers, Posts posts, Clock clock) {
        this.officers = officers;
        this.posts = posts;
        this.clock = clock;
    }

    Officer own(OfficerId id, Actor actor) {
        return officers.find(id, LocalDate.now(clock))
                .filter(officer -> officer.agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("officer", id));
    }

    /** The post, held against changes by others until the transaction ends. */
    Post ownPost(PostId id, Actor actor) {
        var post = posts.locked(id).orElseThrow(() -> new Missing("post", id));
        own(post.officer(), actor);
        return post;
    }
}
