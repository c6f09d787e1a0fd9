package vn.danvan.organization.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.danvan.organization.Decision;
import vn.danvan.organization.Order;
import vn.danvan.organization.SeenUnit;
import vn.danvan.organization.Unit;
import vn.danvan.organization.UnitKind;
import vn.danvan.organization.UnitName;
import vn.danvan.platform.access.UnitId;

/**
 * What is typed about a change of units by decision; each kind of change uses some of it.
 *
 * @param parent the unit to stand under
 * @param heir the unit that goes on with the work
 * @param stays whether a unit goes on beside those that are split off
 * @param unit the units to be merged, each with the version that was shown: «12:0»
 * @param partName the names of the new units, one for each line of the form
 */
public record OrderForm(
        @Nullable String name,
        @Nullable String shortName,
        UnitKind kind,
        @Nullable Long parent,
        @Nullable Long heir,
        Boolean stays,
        List<String> unit,
        List<String> partName,
        List<String> partShortName,
        List<UnitKind> partKind,
        @Nullable String day,
        @Nullable String symbol,
        @Nullable String decidedOn,
        Integer version) {
    /** So many new units may come of one; the form has a line for each. */
    public static final int PARTS = 4;

    public OrderForm {
        kind = Objects.requireNonNullElse(kind, UnitKind.DIVISION);
        stays = Objects.requireNonNullElse(stays, false);
        unit = Objects.requireNonNullElse(unit, List.of());
        partName = Objects.requireNonNullElse(partName, List.of());
        partShortName = Objects.requireNonNullElse(partShortName, List.of());
        partKind = Objects.requireNonNullElse(partKind, List.of());
        version = Objects.requireNonNullElse(version, 0);
    }

    static OrderForm of(Unit unit) {
        return new OrderForm(
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.parent() == null ? null : unit.parent().value(),
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                unit.version());
    }

    static OrderForm empty() {
        return new OrderForm(
                null,
                null,
                UnitKind.DIVISION,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                0);
    }

    Order order(Typed typed) {
        var decision = new Decision(typed.required("symbol", symbol), typed.day("decidedOn", decidedOn));
        return new Order(typed.day("day", day), decision);
    }

    UnitName unitName(Typed typed) {
        return new UnitName(typed.required("name", name), typed.required("shortName", shortName), kind);
    }

    SeenUnit seen(long id) {
        return new SeenUnit(new UnitId(id), version);
    }

    /** The units that were ticked; what is not two numbers was not sent by our form and is left out. */
    List<SeenUnit> seenUnits() {
        return unit.stream()
                .filter(each -> each.matches("\\d{1,18}:\\d{1,9}"))
                .map(each -> each.split(":", 2))
                .map(pair -> new SeenUnit(new UnitId(Long.parseLong(pair[0])), Integer.parseInt(pair[1])))
                .toList();
    }

    /** The lines that have a name. */
    List<UnitName> parts(Typed typed) {
        return IntStream.range(0, Math.min(partName.size(), PARTS))
                .filter(line -> !Typed.plain(partName.get(line)).isEmpty())
                .mapToObj(line -> new UnitName(
                        typed.required("parts", partName.get(line)),
                        typed.required("parts", part(partShortName, line, "")),
                        part(partKind, line, UnitKind.DIVISION)))
                .toList();
    }

    public String partName(int line) {
        return part(partName, line, "");
    }

    public String partShortName(int line) {
        return part(partShortName, line, "");
    }

    public UnitKind partKind(int line) {
        return part(partKind, line, UnitKind.DIVISION);
    }

    public boolean hasUnit(UnitId id) {
        return unit.stream().anyMatch(each -> each.startsWith(id + ":"));
    }

    public @Nullable UnitId parentId() {
        return parent == null ? null : new UnitId(parent);
    }

    public @Nullable UnitId heirId() {
        return heir == null ? null : new UnitId(heir);
    }

    private static <T> T part(List<T> parts, int line, T otherwise) {
        return line < parts.size() ? parts.get(line) : otherwise;
    }
}
