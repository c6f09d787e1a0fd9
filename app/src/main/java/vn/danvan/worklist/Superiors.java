package vn.danvan.worklist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Officer;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;

/**
 * Who sits above whom in an agency today (cấp trên trực tiếp): above an officer the heads of the unit, above a unit the
 * heads of the unit it belongs to, above all of them the leaders of the agency.
 */
record Superiors(List<Officer> officers, List<Unit> units) {

    List<OfficerId> above(UnitId unit) {
        return headsFrom(parent(unit));
    }

    List<OfficerId> above(OfficerId officer) {
        var unit = officers.stream()
                .filter(each -> each.id().equals(officer))
                .findFirst()
                .map(Officer::unit)
                .orElse(null);
        var heads = heads(unit);
        return heads.isEmpty() || heads.contains(officer) ? headsFrom(parent(unit)) : heads;
    }

    /** The heads of the first unit on the way up that has one; the leaders of the agency where none has. */
    private List<OfficerId> headsFrom(@Nullable UnitId unit) {
        return Stream.iterate(unit, Objects::nonNull, this::parent)
                .map(this::heads)
                .filter(heads -> !heads.isEmpty())
                .findFirst()
                .orElseGet(() -> holders(Role.LEADER).map(Officer::id).toList());
    }

    private List<OfficerId> heads(@Nullable UnitId unit) {
        return unit == null
                ? List.of()
                : holders(Role.UNIT_HEAD)
                        .filter(each -> unit.equals(each.unit()))
                        .map(Officer::id)
                        .toList();
    }

    private Stream<Officer> holders(Role role) {
        return officers.stream().filter(each -> each.roles().contains(role));
    }

    private @Nullable UnitId parent(@Nullable UnitId unit) {
        return Optional.ofNullable(unit)
                .flatMap(known ->
                        units.stream().filter(each -> each.id().equals(known)).findFirst())
                .map(Unit::parent)
                .orElse(null);
    }
}
