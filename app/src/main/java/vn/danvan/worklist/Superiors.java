package vn.danvan.worklist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Absence;
import vn.danvan.organization.Heirs;
import vn.danvan.organization.Officer;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;

/**
 * Who sits above whom in an agency today (cấp trên trực tiếp): above an officer the heads of the unit, above a unit the
 * heads of the unit it belongs to, above all of them the leaders of the agency. Above a unit that has ended is who is above its
 * heir. In the place of one who is away stands the substitute.
 */
record Superiors(List<Officer> officers, List<Unit> units, List<Absence> away, Heirs heirs) {

    List<OfficerId> above(UnitId unit) {
        return present(headsFrom(parent(heir(unit))));
    }

    private UnitId heir(UnitId unit) {
        return heirs.lines().stream()
                .filter(line -> line.unit().equals(unit))
                .findFirst()
                .map(Heirs.Line::heir)
                .orElse(unit);
    }

    List<OfficerId> above(OfficerId officer) {
        var unit = officers.stream()
                .filter(each -> each.id().equals(officer))
                .findFirst()
                .map(Officer::unit)
                .orElse(null);
        var heads = heads(unit);
        return present(heads.isEmpty() || heads.contains(officer) ? headsFrom(parent(unit)) : heads);
    }

    /** Those who are there; who is away without a substitute is told after coming back, by the list itself. */
    private List<OfficerId> present(List<OfficerId> heads) {
        return heads.stream()
                .flatMap(head -> inPlaceOf(head).stream())
                .distinct()
                .toList();
    }

    private Optional<OfficerId> inPlaceOf(OfficerId head) {
        var absence = away.stream().filter(each -> each.officer().equals(head)).findFirst();
        return absence.isEmpty() ? Optional.of(head) : absence.map(Absence::substitute);
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
