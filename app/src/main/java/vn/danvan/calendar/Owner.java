package vn.danvan.calendar;

/**
 * The thing whose term runs, as its module knows it.
 *
 * @param kind such as {@code casework.complaint}, the same for ever
 */
public record Owner(String kind, long id) {}
