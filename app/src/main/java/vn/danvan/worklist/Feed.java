package vn.danvan.worklist;

import java.time.Instant;
import vn.danvan.platform.access.AccountId;

/** A list that a calendar program reads by a secret address (lịch đăng ký); {@code query} is that of the list's page. */
public record Feed(long id, AccountId account, String name, String query, Instant madeAt) {}
