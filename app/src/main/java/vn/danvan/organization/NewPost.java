package vn.danvan.organization;

import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;

/**
 * A post to be given from today on.
 *
 * @param unit null for a post of the whole agency
 */
public record NewPost(@Nullable UnitId unit, String title, Role role) {}
