package vn.danvan.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What one place of a table holds when it is sent out. */
public sealed interface SheetCell {
    /** As CSV has it. */
    String text();

    record Words(String text) implements SheetCell {}

    /** A day that a spreadsheet program can sort and count with. */
    record Day(LocalDate day) implements SheetCell {
        private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

        @Override
        public String text() {
            return WRITTEN.format(day);
        }
    }

    /** A number that a spreadsheet program can sum. */
    record Amount(BigDecimal number) implements SheetCell {
        @Override
        public String text() {
            return number.toPlainString().replace('.', ',');
        }
    }

    static SheetCell of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static SheetCell of(@Nullable BigDecimal number) {
        return number == null ? new Words("") : new Amount(number);
    }

    static SheetCell of(@Nullable String text) {
        return new Words(text == null ? "" : text);
    }

    static SheetCell of(@Nullable LocalDate day) {
        return day == null ? new Words("") : new Day(day);
    }
}
