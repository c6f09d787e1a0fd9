package vn.danvan.plan.cascade;

import org.jspecify.annotations.Nullable;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.cascade.ObligationFilter.Part;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.web.TypedDay;

/** What the address of a list of obligations asks for. */
public record ObligationQuery(
        @Nullable Part part,
        @Nullable Long plan,
        @Nullable Long duty,
        @Nullable Long agency,
        @Nullable String after) {

    Part shown() {
        return part == null ? Part.OPEN : part;
    }

    ObligationFilter filter() {
        return new ObligationFilter(
                shown(),
                plan == null ? null : new PlanId(plan),
                duty == null ? null : new TaskId(duty),
                agency == null ? null : new AgencyId(agency),
                key());
    }

    private ObligationFilter.@Nullable Key key() {
        if (after == null || !after.matches("(\\d{4}-\\d{2}-\\d{2})?\\.\\d{1,18}")) {
            return null;
        }
        var dot = after.indexOf('.');
        return new ObligationFilter.Key(
                TypedDay.read(after.substring(0, dot)).orElse(null), Long.parseLong(after.substring(dot + 1)));
    }

    String address(String path, Part other, @Nullable Obligation last) {
        var query = new StringBuilder(path).append("?part=").append(other);
        add(query, "plan", plan);
        add(query, "duty", duty);
        add(query, "agency", agency);
        if (last != null) {
            query.append("&after=").append(last.dueOn() == null ? "" : last.dueOn());
            query.append('.').append(last.id());
        }
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable Long value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(value);
        }
    }
}
