package vn.danvan.plan.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.plan.cascade.ObligationFilter.Part;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.web.DueWords;

/** Lists of obligations: what an agency has to answer, and what it has sent. */
@Service
@Transactional(readOnly = true)
public class ObligationLists {
    /** How many a page shows. */
    public static final int PAGE = 50;

    private final JdbcClient db;
    private final Clock clock;

    ObligationLists(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public List<Obligation> received(Actor actor, ObligationFilter filter, int most) {
        return list(actor, "o.receiver_id = :agency", filter, most);
    }

    public List<Obligation> sent(Actor actor, ObligationFilter filter, int most) {
        return list(actor, "o.sender_id = :agency", filter, most);
    }

    /** What the agency had before another one took over its work. */
    public List<Obligation> handedOver(Actor actor, ObligationFilter filter, int most) {
        return list(actor, "o.former_id = :agency", filter, most);
    }

    /** How many these are. */
    public int countHandedOver(Actor actor) {
        actor.require(Right.PLAN_READ);
        return db.sql("SELECT count(*) FROM plan.obligation WHERE former_id = :agency")
                .param("agency", actor.agency().value())
                .query(Integer.class)
                .single();
    }

    private List<Obligation> list(Actor actor, String whose, ObligationFilter filter, int most) {
        actor.require(Right.PLAN_READ);
        var after = filter.after();
        return db.sql("SELECT " + Obligations.COLUMNS + " FROM plan.obligation o WHERE " + whose
                        + filter.part().condition() + narrowed(filter)
                        + (after == null ? "" : " AND (o.due_on, o.id) > (coalesce(:dueOn, 'infinity'::date), :id)")
                        + " ORDER BY o.due_on, o.id LIMIT :most")
                .params(params(actor, filter))
                .param("dueOn", after == null ? null : after.dueOn())
                .param("id", after == null ? 0 : after.id())
                .param("most", most)
                .query(Obligations.ROW)
                .list();
    }

    /** How many the agency has received in each part that is not empty. */
    public Map<Part, Long> counts(Actor actor) {
        actor.require(Right.PLAN_READ);
        var counts = new EnumMap<Part, Long>(Part.class);
        for (var part : Part.values()) {
            var count = db.sql(
                            "SELECT count(*) FROM plan.obligation o WHERE o.receiver_id = :agency" + part.condition())
                    .params(params(actor, ObligationFilter.of(part, null)))
                    .query(Long.class)
                    .single();
            if (count > 0) {
                counts.put(part, count);
            }
        }
        return counts;
    }

    private static String narrowed(ObligationFilter filter) {
        return (filter.plan() == null ? "" : " AND o.plan_id = :plan")
                + (filter.duty() == null ? "" : " AND o.task_id = :duty")
                + (filter.receiver() == null ? "" : " AND o.receiver_id = :receiver");
    }

    private Map<String, ?> params(Actor actor, ObligationFilter filter) {
        var today = LocalDate.now(clock);
        var params = new HashMap<String, Object>();
        params.put("agency", actor.agency().value());
        params.put("today", today);
        params.put("soon", today.plusDays(DueWords.SOON_DAYS));
        params.put("plan", filter.plan() == null ? 0 : filter.plan().value());
        params.put("duty", filter.duty() == null ? 0 : filter.duty().value());
        params.put("receiver", filter.receiver() == null ? 0 : filter.receiver().value());
        return params;
    }
}
