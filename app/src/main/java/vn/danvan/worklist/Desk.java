package vn.danvan.worklist;

import java.util.Collection;
import java.util.List;
import vn.danvan.organization.UnitIds;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.OfficerId;

/**
 * What lands on a person's desk today.
 *
 * @param units whose items are those of the own unit, among them units that it took over
 * @param readable the kinds of items that the person may see
 * @param workable those that the person works on when they are the unit's
 * @param approvable those that wait for this person's approval when they wait
 */
record Desk(
        OfficerId officer,
        AgencyId agency,
        UnitIds units,
        List<String> readable,
        List<String> workable,
        List<String> approvable) {

    boolean hasUnit() {
        return !units.ids().isEmpty();
    }

    static String[] array(Collection<String> words) {
        return words.toArray(String[]::new);
    }
}
