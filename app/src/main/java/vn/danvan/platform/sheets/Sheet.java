package vn.danvan.platform.sheets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table with a head. */
public record Sheet(String name, List<String> columns, List<List<Cell>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What one place holds. */
    public sealed interface Cell {
        record Words(String text) implements Cell {}

        record Count(long value) implements Cell {}

        record Day(LocalDate day) implements Cell {}

        record Nothing() implements Cell {}

        static Cell of(@Nullable String text) {
            return text == null || text.isEmpty() ? new Nothing() : new Words(text);
        }

        static Cell of(@Nullable LocalDate day) {
            return day == null ? new Nothing() : new Day(day);
        }
    }
}
