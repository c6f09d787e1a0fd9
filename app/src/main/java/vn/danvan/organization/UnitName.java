package vn.danvan.organization;

/** What a unit is called, and what it is. */
public record UnitName(String name, String shortName, UnitKind kind) {}
