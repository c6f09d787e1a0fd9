package vn.danvan.calendar;

/**
 * Published in the transaction that makes a new edition of the days off: a module that keeps days counted by them, other
 * than open terms, counts them again.
 *
 * @param recount the recount's id
 * @param cause the notice that asks for it, in Vietnamese
 */
public record RecountAsked(long recount, String cause) {}
