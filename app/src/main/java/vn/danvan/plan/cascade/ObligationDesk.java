package vn.danvan.plan.cascade;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.plan.TaskDesk;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.cascade.Offices.Office;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.messages.Messages;

/** What every act on an obligation begins and ends with. */
@Component
class ObligationDesk {
    private final Obligations obligations;
    private final ObligationEntries entries;
    private final ObligationItems items;
    private final Offices offices;
    private final Messages messages;
    private final Audit audit;

    ObligationDesk(
            Obligations obligations,
            ObligationEntries entries,
            ObligationItems items,
            Offices offices,
            Messages messages,
            Audit audit) {
        this.obligations = obligations;
        this.entries = entries;
        this.items = items;
        this.offices = offices;
        this.messages = messages;
        this.audit = audit;
    }

    /** Why an obligation of that version is not what stands there, or not as the act needs it; null when it is. */
    static @Nullable Outcome refusal(Obligation o, int version, boolean possible) {
        if (o.version() != version) {
            return TaskDesk.refused("obligation.changed");
        }
        return possible ? null : TaskDesk.refused("obligation.not-in-this-state");
    }

    /** Saves it, with a line in its history, its item and the record of the act. */
    Outcome save(Actor actor, Obligation o, String act, String title, String words) {
        return save(actor, o, act, title, words, offices::of);
    }

    /** The same in an act on many, which remembers the {@link #offices}. */
    Outcome save(Actor actor, Obligation o, String act, String title, String words, Function<AgencyId, Office> office) {
        obligations.update(o);
        entries.insert(o.id(), actor, title, words);
        items.keep(o, office);
        audit.record(actor, "obligation." + act, "obligation:" + o.id(), Map.of());
        return new Outcome.Saved();
    }

    /** Saves what follows by itself. */
    void follow(Obligation o, String title, String words) {
        obligations.update(o);
        if (!title.isEmpty()) {
            entries.insertOfProgram(o.id(), title, words);
        }
        items.keep(o);
    }

    /** Who hands tasks out in each agency, looked up once for an act on many. */
    Function<AgencyId, Office> offices() {
        return offices.remembering();
    }

    /** Tells the office of an agency, once for each topic. */
    void tell(AgencyId agency, String topic, String words, String path) {
        tell(offices.of(agency), topic, words, path);
    }

    private void tell(Office office, String topic, String words, String path) {
        office.officers().forEach(officer -> messages.tell(officer, topic, words, path));
    }

    /** Tells the office of the other agency what became of an obligation. */
    void tell(AgencyId agency, Obligation o, String words) {
        tell(offices.of(agency), o, words);
    }

    void tell(Office office, Obligation o, String words) {
        tell(office, "obligation:%s:%d".formatted(o.id(), o.version()), words, "/obligations/" + o.id());
    }
}
