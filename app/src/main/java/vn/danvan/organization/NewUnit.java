package vn.danvan.organization;

import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.UnitId;

/** A unit to be added, as typed by the administrator. */
public record NewUnit(@Nullable UnitId parent, String name, String shortName, UnitKind kind, int position) {}
