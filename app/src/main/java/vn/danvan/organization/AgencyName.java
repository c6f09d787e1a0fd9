package vn.danvan.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agency was called for a while.
 *
 * @param firstDay null for its first name
 * @param lastDay null while nothing else is known to follow
 * @param decision null if nobody wrote one down
 */
public record AgencyName(
        Agency agency,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Decision decision) {}
