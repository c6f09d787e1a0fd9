package vn.danvan.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Duty;
import vn.danvan.platform.access.OfficerId;

/**
 * What lands on a person's desk today.
 *
 * @param duties the posts whose work the person does, also those of somebody away
 * @param readable the kinds of items that the person may see
 * @param workable those that the person works on when they are the unit's
 * @param approvable those that wait for this person's approval when they wait
 * @param approvesFor of these, which the person approves in the place of somebody away, and of whom
 */
record Desk(
        OfficerId officer,
        AgencyId agency,
        List<Duty> duties,
        List<String> readable,
        List<String> workable,
        List<String> approvable,
        Map<String, String> approvesFor) {

    boolean hasUnit() {
        return duties.stream().anyMatch(duty -> duty.unit() != null);
    }

    Long[] units() {
        return duties.stream()
                .map(Duty::unit)
                .filter(Objects::nonNull)
                .map(unit -> unit.value())
                .distinct()
                .toArray(Long[]::new);
    }

    Long[] seats() {
        return duties.stream().map(duty -> duty.seat().value()).distinct().toArray(Long[]::new);
    }

    boolean standsInForAnybody() {
        return duties.stream().anyMatch(duty -> !isOwn(duty));
    }

    /** Whose work an item with these holders is, when it is on this desk only because that person is away. */
    Optional<String> insteadOf(Set<Holder> holders) {
        return onDesk(holders).anyMatch(this::isOwn)
                ? Optional.empty()
                : onDesk(holders).map(Duty::holderName).findFirst();
    }

    private Stream<Duty> onDesk(Set<Holder> holders) {
        return duties.stream()
                .filter(duty -> holders.contains(new Holder.OfSeat(duty.seat()))
                        || (duty.unit() != null && holders.contains(new Holder.OfUnit(duty.unit()))));
    }

    private boolean isOwn(Duty duty) {
        return duty.holder().equals(officer);
    }

    static String[] array(Collection<String> words) {
        return words.toArray(String[]::new);
    }
}
