package vn.danvan.platform.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts, as signed in: handlers take it as a parameter, acts take it first.
 *
 * @param name the person's full name, as shown
 * @param unit the unit of the person's main post; null for a post of the whole agency, such as its leader
 */
public record Actor(
        OfficerId officer, AgencyId agency, @Nullable UnitId unit, String name, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.rights().contains(right));
    }

    /** Refuses with 403 when the right is missing. */
    public void require(Right right) {
        if (!may(right)) {
            throw new Forbidden(right);
        }
    }

    /** The Vietnamese names of the person's roles, for the page head. */
    public String roleTitles() {
        return roles.stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }
}
