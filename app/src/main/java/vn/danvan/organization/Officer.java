package vn.danvan.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;

/**
 * An officer (công chức, viên chức) as of today.
 *
 * @param unit the unit of the main post; null for a post of the whole agency, such as its leader
 * @param post the title of the main post (chức vụ), which is the one held longest; empty for who holds none
 * @param roles the roles of all posts held
 */
public record Officer(
        OfficerId id, AgencyId agency, @Nullable UnitId unit, String name, String post, Set<Role> roles) {

    public Officer {
        roles = Set.copyOf(roles);
    }
}
