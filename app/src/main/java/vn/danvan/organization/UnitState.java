package vn.danvan.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.UnitId;

/**
 * What a unit was for a while.
 *
 * @param lastDay null while nothing else is known to follow
 * @param change what began it; null if nobody wrote down a decision
 */
public record UnitState(
        UnitName name,
        @Nullable UnitId parent,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable UnitChange change) {}
