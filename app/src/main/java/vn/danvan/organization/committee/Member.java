package vn.danvan.organization.committee;

import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.OfficerId;

/**
 * A member of a committee as the decision names him.
 *
 * @param officer null for a member from elsewhere
 * @param title the post (chức vụ) at that time; empty if none is named
 */
public record Member(MemberRole role, @Nullable OfficerId officer, String name, String title) {}
