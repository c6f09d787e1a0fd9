package vn.danvan.plan.export;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.danvan.plan.PlanId;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.worklist.FeedSource;

/** The dates of a plan as a feed: «plan=12». */
@Component
class PlanFeed implements FeedSource {
    private static final Pattern QUERY = Pattern.compile("plan=(\\d{1,18})");

    private final PlanFiles files;
    private final PlanCalendar calendar;

    PlanFeed(PlanFiles files, PlanCalendar calendar) {
        this.files = files;
        this.calendar = calendar;
    }

    @Override
    public Optional<String> page(String query) {
        return plan(query).map(plan -> "/plans/" + plan);
    }

    @Override
    public Optional<String> calendar(Actor actor, String query) {
        return actor.may(Right.PLAN_READ)
                ? plan(query).flatMap(plan -> files.dates(actor, plan)).map(calendar::of)
                : Optional.empty();
    }

    private static Optional<PlanId> plan(String query) {
        var read = QUERY.matcher(query);
        return read.matches() ? Optional.of(new PlanId(Long.parseLong(read.group(1)))) : Optional.empty();
    }
}
