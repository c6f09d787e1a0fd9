package vn.danvan.plan.overview;

import vn.danvan.plan.PlanId;

/** How far an approved plan is; cancelled tasks do not count. */
public record PlanWork(PlanId plan, String title, long done, long open, long late) {

    public long inTime() {
        return open - late;
    }
}
