package vn.danvan.calendar;

import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;

/**
 * Published in the transaction that makes a new edition of the calendar: a module that keeps days counted by it, other
 * than open terms, counts them again.
 *
 * @param recount the recount's id
 * @param agency whose days; null for all
 * @param cause the notice or reading that asks for it, in Vietnamese
 */
public record RecountAsked(long recount, @Nullable AgencyId agency, String cause) {}
