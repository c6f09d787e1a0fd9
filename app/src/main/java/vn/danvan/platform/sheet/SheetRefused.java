package vn.danvan.platform.sheet;

import java.util.List;

/** Ends the reading of a file that is not taken; never leaves this package. */
final class SheetRefused extends RuntimeException {
    private final transient SheetReading.Refused why;

    SheetRefused(String reason, Object... values) {
        super(reason, null, false, false);
        this.why = new SheetReading.Refused(reason, List.of(values));
    }

    SheetReading.Refused why() {
        return why;
    }
}
