package vn.danvan.platform.access;

import java.time.Instant;

/**
 * A session that somebody is signed in with (phiên đăng nhập), as shown to its owner.
 *
 * @param handle names it on a page; the session's own id would let anyone who sees the page take it over
 * @param device what the browser says about itself
 */
public record OpenSession(String handle, String address, String device, Instant since, Instant lastUsed) {}
