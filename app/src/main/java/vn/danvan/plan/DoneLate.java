package vn.danvan.plan;

/**
 * What is done too late (hoàn thành muộn): one of its days was not kept. A day that was marked as done counts by the day of
 * that mark, any other by the day on which the task was handed in for the last time: how long the approval took is not held
 * against those who did the work.
 */
public final class DoneLate {
    /** Of the closed task {@code t}; wants the parameter {@code zone}. */
    public static final String CONDITION = "EXISTS (SELECT FROM plan.due d WHERE d.task_id = t.id AND d.last_day"
            + " < coalesce(d.done_on, CAST(coalesce(t.handed_in_at, t.closed_at) AT TIME ZONE :zone AS date)))";

    private DoneLate() {}
}
