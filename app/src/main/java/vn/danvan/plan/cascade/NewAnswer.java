package vn.danvan.plan.cascade;

import org.jspecify.annotations.Nullable;
import vn.danvan.plan.PlanId;
import vn.danvan.platform.access.UnitId;

/**
 * A task to be made of an obligation.
 *
 * @param plan the approved plan of the receiver that it is added to
 * @param dues its days, as people write them
 */
public record NewAnswer(
        PlanId plan, String text, String dues, @Nullable UnitId lead) {}
