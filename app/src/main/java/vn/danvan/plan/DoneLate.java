package vn.danvan.plan;

/**
 * What is done too late (xong sau hạn): behind the day that was open last, or, where all days were marked as done one by
 * one, with one of them behind its own.
 */
public final class DoneLate {
    /** Of the task {@code t}; wants the parameter {@code zone}. */
    public static final String CONDITION = "(CASE WHEN t.due_on IS NULL"
            + " THEN EXISTS (SELECT FROM plan.due d WHERE d.task_id = t.id AND d.done_on > d.last_day)"
            + " ELSE (t.closed_at AT TIME ZONE :zone)::date > t.due_on END)";

    private DoneLate() {}
}
