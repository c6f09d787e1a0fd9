package vn.danvan.organization;

import vn.danvan.platform.access.UnitId;

/** A unit as the person saw it, so that two who change the same unit notice each other. */
public record SeenUnit(UnitId id, int version) {}
