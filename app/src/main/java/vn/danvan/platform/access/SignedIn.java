package vn.danvan.platform.access;

import org.jspecify.annotations.Nullable;

/**
 * Who is signed in with a request: the account, and the person behind it with the rights of today.
 *
 * @param agencyName how the agency (cơ quan) of this person is called today
 * @param firstPath the page that must be answered before any other, such as the one for a new password; null if none
 */
public record SignedIn(
        AccountId account,
        Actor actor,
        String agencyName,
        @Nullable String firstPath) {}
