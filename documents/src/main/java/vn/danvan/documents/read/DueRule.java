package vn.danvan.documents.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One shape in which a time is written.
 *
 * @param openers its possible first words, small; {@code #} for a number
 */
record DueRule(Set<String> openers, Pattern shape, Reader reader) {

    /** Makes the time, or adds nothing where it is none. */
    @FunctionalInterface
    interface Reader {
        void read(Matcher found, Clause clause, List<Due> out);
    }

    static DueRule of(String openers, String shape, Reader reader) {
        return new DueRule(Set.of(openers.split(" ", -1)), Shape.of(shape), reader);
    }

    void at(int at, Clause clause, List<Due> out) {
        var m = shape.matcher(clause.text()).region(at, clause.to()).useTransparentBounds(true);
        if (m.lookingAt()) {
            reader.read(m, clause, out);
        }
    }
}
