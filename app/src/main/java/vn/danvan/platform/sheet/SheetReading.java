package vn.danvan.platform.sheet;

import java.util.List;

/** What became of reading a table. */
public sealed interface SheetReading {

    /** All rows went to their consumer. */
    record Done(int rows) implements SheetReading {}

    /**
     * The file is not taken.
     *
     * @param reason a key of {@code messages.properties}
     * @param values what the sentence mentions, such as the address of a cell
     */
    record Refused(String reason, List<Object> values) implements SheetReading {
        public Refused {
            values = List.copyOf(values);
        }
    }
}
