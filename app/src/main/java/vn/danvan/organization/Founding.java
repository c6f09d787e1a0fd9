package vn.danvan.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.audit.Audit;

/** The beginning: an agency and its first administrator, whom nobody could appoint because nobody was there. */
@Service
public class Founding {
    private final Agencies agencies;
    private final Officers officers;
    private final Posts posts;
    private final Audit audit;
    private final Clock clock;

    Founding(Agencies agencies, Officers officers, Posts posts, Audit audit, Clock clock) {
        this.agencies = agencies;
        this.officers = officers;
        this.posts = posts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Founds an agency.
     *
     * @param named whether that is its real name; otherwise the administrator is asked for it before anything else
     * @return the administrator
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Actor found(
            String name, @Nullable String parentName, String shortName, boolean named, String administrator) {
        var agency = agencies.insert(name, parentName, shortName, named);
        var officer = officers.insert(agency, administrator);
        posts.insert(new NewPost(null, "Quản trị hệ thống", Role.ADMINISTRATOR), officer, agency, LocalDate.now(clock));
        audit.recordUnsigned(agency, "installation.start", "agency:" + agency, Map.of("administrator", officer));
        return new Actor(officer, agency, null, administrator, Set.of(Role.ADMINISTRATOR));
    }
}
