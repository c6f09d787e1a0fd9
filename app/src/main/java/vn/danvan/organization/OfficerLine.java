package vn.danvan.organization;

import org.jspecify.annotations.Nullable;

/**
 * An officer in the administrator's list.
 *
 * @param username null without an account
 */
public record OfficerLine(Officer officer, @Nullable String username, boolean locked) {}
