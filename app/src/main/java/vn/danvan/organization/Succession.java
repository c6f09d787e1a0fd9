package vn.danvan.organization;

import vn.danvan.platform.access.UnitId;

/**
 * One unit going on with the work of another (kế thừa).
 *
 * @param heir whether the figures of the predecessor count for the successor; each has at most one heir, so that no
 *     record counts twice
 */
public record Succession(UnitId predecessor, UnitId successor, boolean heir, UnitChange change) {}
