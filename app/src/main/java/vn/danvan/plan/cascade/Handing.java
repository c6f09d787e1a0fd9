package vn.danvan.plan.cascade;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.cascade.Sending.Line;
import vn.danvan.plan.cascade.Sending.Preview;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.messages.Messages;

/** Writes down what is handed to whom, puts it into the worklists there, and tells their offices once each. */
@Component
class Handing {
    private final Obligations obligations;
    private final ObligationEntries entries;
    private final ObligationItems items;
    private final ObligationFollowing following;
    private final Offices offices;
    private final Messages messages;
    private final Clock clock;

    Handing(
            Obligations obligations,
            ObligationEntries entries,
            ObligationItems items,
            ObligationFollowing following,
            Offices offices,
            Messages messages,
            Clock clock) {
        this.obligations = obligations;
        this.entries = entries;
        this.items = items;
        this.following = following;
        this.offices = offices;
        this.messages = messages;
        this.clock = clock;
    }

    int known(List<TaskId> duties, List<AgencyId> receivers) {
        return obligations.known(duties, receivers);
    }

    /** Hands all of it; says how many obligations there are now that were not there before. */
    int hand(Actor actor, Preview preview) {
        var office = offices.remembering();
        var counts = new HashMap<AgencyId, Integer>();
        for (var line : preview.lines()) {
            for (var o : send(actor, preview, line)) {
                entries.insert(o.id(), actor, "Giao nhiệm vụ", o.words().note());
                items.keep(o.version() == 0 ? o : again(o), office);
                counts.merge(o.receiver(), 1, Integer::sum);
            }
        }
        tell(preview, office, counts);
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What is sent again finds the tasks there that answered it before. */
    private Obligation again(Obligation o) {
        var now = following.counted(o);
        if (!now.equals(o)) {
            obligations.update(now);
        }
        return now;
    }

    private List<Obligation> send(Actor actor, Preview preview, Line line) {
        var sending = preview.sending();
        var words = new Obligation.Words(
                line.task().text(),
                line.product(),
                line.measure(),
                sending.note().strip(),
                preview.basis());
        return obligations.send(
                line.task().id(),
                sending.plan(),
                actor.agency(),
                sending.receivers(),
                words,
                line.dueOn(),
                clock.instant());
    }

    private void tell(Preview preview, Function<AgencyId, Offices.Office> office, Map<AgencyId, Integer> counts) {
        var topic = "obligations:%s:%d"
                .formatted(preview.sending().plan(), clock.instant().toEpochMilli());
        counts.forEach((agency, count) -> {
            var words = "Cấp trên giao %d nhiệm vụ theo %s".formatted(count, preview.basis());
            office.apply(agency).officers().forEach(officer -> messages.tell(officer, topic, words, "/obligations"));
        });
    }
}
