package vn.danvan.plan.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.danvan.organization.Directory;
import vn.danvan.organization.Duties;
import vn.danvan.organization.Officer;
import vn.danvan.organization.Post;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.worklist.Holder;
import vn.danvan.worklist.OpenItem.Share;

/** Who hands tasks out in an agency today: its office, or its leader where it has none. */
@Component
class Offices {
    private final Directory directory;
    private final Duties duties;
    private final Clock clock;

    Offices(Directory directory, Duties duties, Clock clock) {
        this.directory = directory;
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * The office of an agency.
     *
     * @param shares its units, and the seats of those who sit in none
     */
    record Office(List<OfficerId> officers, List<Share> shares) {}

    Office of(AgencyId agency) {
        var officers = directory.officers(agency);
        var role = officers.stream().anyMatch(officer -> officer.roles().contains(Role.OFFICE))
                ? Role.OFFICE
                : Role.LEADER;
        var holders = officers.stream()
                .filter(officer -> officer.roles().contains(role))
                .map(Officer::id)
                .toList();
        var today = LocalDate.now(clock);
        var shares = holders.stream()
                .flatMap(officer -> duties.postsOn(officer, today).stream())
                .filter(post -> post.role() == role)
                .map(Offices::holder)
                .distinct()
                .map(holder -> new Share(holder, true))
                .toList();
        return new Office(holders, shares);
    }

    /** The same for an act on many obligations: each office is looked up once. */
    Function<AgencyId, Office> remembering() {
        var known = new HashMap<AgencyId, Office>();
        return agency -> known.computeIfAbsent(agency, this::of);
    }

    private static Holder holder(Post post) {
        return post.unit() == null
                ? new Holder.OfSeat(post.seat())
                : new Holder.OfUnit(Objects.requireNonNull(post.unit()));
    }
}
