package vn.danvan.plan.cascade;

import vn.danvan.plan.PlanId;

/**
 * What of the duties handed down is shown.
 *
 * @param gap only what has no task yet
 * @param rows the page of rows
 * @param columns the page of columns of the table
 */
public record CascadeQuery(PlanId plan, CascadeView view, boolean gap, int rows, int columns) {

    public String address() {
        return "/plans/%s/cascade?view=%s%s%s%s"
                .formatted(
                        plan,
                        view,
                        gap ? "&gap=true" : "",
                        rows > 0 ? "&rows=" + rows : "",
                        columns > 0 ? "&columns=" + columns : "");
    }

    public CascadeQuery by(CascadeView other) {
        return new CascadeQuery(plan, other, gap, 0, 0);
    }

    public CascadeQuery gap(boolean only) {
        return new CascadeQuery(plan, view, only, 0, 0);
    }

    public CascadeQuery rows(int page) {
        return new CascadeQuery(plan, view, gap, page, columns);
    }

    public CascadeQuery columns(int page) {
        return new CascadeQuery(plan, view, gap, rows, page);
    }
}
