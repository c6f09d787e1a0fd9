package vn.danvan.organization;

import java.util.List;
import vn.danvan.platform.access.UnitId;

/**
 * For each unit that an agency has or had, the one whose figures its records count in. Two arrays of equal length, so
 * that the SQL of any module can sum over all units at once:
 *
 * <pre>JOIN unnest(:units, :heirs) AS line (unit, heir) ON line.unit = t.unit_id GROUP BY line.heir</pre>
 */
public record Heirs(List<Line> lines) {

    /** A unit and its heir: the unit itself while it exists, and after its end if none was named. */
    public record Line(UnitId unit, UnitId heir) {}

    public Heirs {
        lines = List.copyOf(lines);
    }

    public Long[] units() {
        return lines.stream().map(line -> line.unit().value()).toArray(Long[]::new);
    }

    public Long[] heirs() {
        return lines.stream().map(line -> line.heir().value()).toArray(Long[]::new);
    }
}
