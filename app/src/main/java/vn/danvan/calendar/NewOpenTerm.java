package vn.danvan.calendar;

import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.UnitId;
import vn.danvan.terms.Facts;

/**
 * A term that begins to run, or whose facts have changed.
 *
 * @param label what people call the thing, without personal data
 * @param path its page
 * @param unit whose work it is
 * @param officer the person whose work it is; null for all of the unit
 * @param rule the id of the rule of law
 */
public record NewOpenTerm(
        AgencyId agency,
        Owner owner,
        String label,
        String path,
        @Nullable UnitId unit,
        @Nullable OfficerId officer,
        String rule,
        Facts facts) {}
