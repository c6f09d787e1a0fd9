package vn.danvan.organization;

import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;

/**
 * A post to be given.
 *
 * @param unit null for a post of the whole agency
 */
public record NewPost(@Nullable UnitId unit, String title, Role role, Capacity capacity) {
    public NewPost(@Nullable UnitId unit, String title, Role role) {
        this(unit, title, role, Capacity.REGULAR);
    }
}
