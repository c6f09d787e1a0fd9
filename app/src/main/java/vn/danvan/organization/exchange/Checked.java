package vn.danvan.organization.exchange;

import java.util.List;

/** A file as it was read and held against what is known now. */
sealed interface Checked {
    /** So many lines are shown before anything is saved. */
    int SHOWN = 20;

    List<Line> lines();

    Errors errors();

    /** The units of a file. */
    record Units(List<Line> lines, List<UnitLines.Read> read, Errors errors) implements Checked {}

    /** The officers of a file. */
    record Staff(List<Line> lines, List<StaffLines.Read> read, Errors errors) implements Checked {}

    default Preview preview() {
        var sample = lines().stream().limit(SHOWN).map(Line::cells).toList();
        return new Preview(lines().size(), sample, errors().first(), errors().count());
    }
}
