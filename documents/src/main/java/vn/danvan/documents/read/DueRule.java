package vn.danvan.documents.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One shape in which a time is written.
 *
 * @param openers its possible first words, small, parted by {@code |}; {@code #} for a number
 * @param need what is always among its words, so that it need not be tried far from any
 */
record DueRule(List<String> openers, Need need, Pattern shape, Reader reader) {

    /** What a rule cannot do without. */
    enum Need {
        NOTHING,
        NUMBER,
        /** «hàng», «hằng» or «mỗi» */
        CYCLE
    }

    /** Makes the time, or adds nothing where it is none. */
    @FunctionalInterface
    interface Reader {
        void read(Matcher found, Clause clause, List<Due> out);
    }

    /** A time that holds a number. */
    static DueRule of(String openers, String shape, Reader reader) {
        return new DueRule(List.of(openers.split("\\|", -1)), Need.NUMBER, Shape.of(shape), reader);
    }

    /** A time that may do without a number: {@code hằng quý}. */
    static DueRule inWords(String openers, String shape, Reader reader) {
        return new DueRule(List.of(openers.split("\\|", -1)), Need.NOTHING, Shape.of(shape), reader);
    }

    /** A time that names a cycle: {@code báo cáo hằng quý}. */
    static DueRule ofCycle(String openers, String shape, Reader reader) {
        return new DueRule(List.of(openers.split("\\|", -1)), Need.CYCLE, Shape.of(shape), reader);
    }

    void at(int at, Clause clause, List<Due> out) {
        var m = shape.matcher(clause.folded()).region(at, clause.to()).useTransparentBounds(true);
        if (m.lookingAt()) {
            reader.read(m, clause, out);
        }
    }
}
