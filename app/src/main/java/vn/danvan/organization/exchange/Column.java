package vn.danvan.organization.exchange;

/** A column of a file of units or staff. */
public record Column(String title, boolean required, String example) {}
