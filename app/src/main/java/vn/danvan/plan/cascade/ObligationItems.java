package vn.danvan.plan.cascade;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.worklist.ItemOwner;
import vn.danvan.worklist.OpenItem;
import vn.danvan.worklist.OpenItems;

/**
 * Keeps the item of each open obligation in the worklist of the office whose turn it is: the receiver's, or the sender's
 * where the receiver has refused.
 */
@Component
class ObligationItems {
    private final OpenItems items;
    private final Offices offices;

    ObligationItems(OpenItems items, Offices offices) {
        this.items = items;
        this.offices = offices;
    }

    void keep(Obligation o) {
        keep(o, offices::of);
    }

    /** The same in an act on many, which remembers the offices. */
    void keep(Obligation o, Function<AgencyId, Offices.Office> office) {
        if (o.state().isOpen()) {
            put(o, office.apply(turnOf(o)));
        } else {
            items.close(owner(o));
        }
    }

    private void put(Obligation o, Offices.Office office) {
        items.put(new OpenItem(
                owner(o),
                turnOf(o),
                o.words().text(),
                "/obligations/" + o.id(),
                o.dueOn(),
                o.words().basis(),
                "",
                null,
                o.state() != ObligationState.ANSWERED,
                o.stage(),
                office.shares()));
    }

    private static AgencyId turnOf(Obligation o) {
        return o.state() == ObligationState.REFUSED ? o.sender() : o.receiver();
    }

    private static ItemOwner owner(Obligation o) {
        return new ItemOwner(ObligationItemKind.KIND, o.id().value());
    }
}
