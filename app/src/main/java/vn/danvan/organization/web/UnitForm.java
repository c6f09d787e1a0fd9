package vn.danvan.organization.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Unit;
import vn.danvan.organization.UnitKind;
import vn.danvan.platform.access.UnitId;

/**
 * What is typed about a unit.
 *
 * @param parent only when a unit is added
 * @param version the one that was shown, when a unit is changed
 */
public record UnitForm(
        @Nullable String name,
        @Nullable String shortName,
        UnitKind kind,
        @Nullable String position,
        @Nullable Long parent,
        Integer version) {

    public UnitForm {
        kind = Objects.requireNonNullElse(kind, UnitKind.DIVISION);
        version = Objects.requireNonNullElse(version, 0);
    }

    static UnitForm of(Unit unit) {
        var position = String.valueOf(unit.position());
        return new UnitForm(unit.name(), unit.shortName(), unit.kind(), position, null, unit.version());
    }

    public @Nullable UnitId parentId() {
        return parent == null ? null : new UnitId(parent);
    }
}
