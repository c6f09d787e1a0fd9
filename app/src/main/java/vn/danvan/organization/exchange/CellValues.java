package vn.danvan.organization.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import vn.danvan.platform.web.TypedDay;

/** Reads what stands in a cell, and notes what is wrong about it. */
final class CellValues {
    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);
    /** The day before day 1 of spreadsheet programs, counting the 29 February 1900 that they think there was. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int DAYS_AHEAD = 366;
    private final Errors errors;
    private final LocalDate today;

    CellValues(Errors errors, LocalDate today) {
        this.errors = errors;
        this.today = today;
    }

    /** The day in a cell, today when it is empty. Spreadsheet programs keep days as numbers. */
    LocalDate day(Line line, int column) {
        var text = line.cell(column);
        if (text.isEmpty()) {
            return today;
        }
        var day = text.matches("\\d{5}(\\.0+)?")
                ? DAY_ZERO.plusDays(Long.parseLong(text.substring(0, 5)))
                : TypedDay.read(text).orElse(LocalDate.MIN);
        if (day.isBefore(EARLIEST) || day.isAfter(today.plusDays(DAYS_AHEAD))) {
            errors.add(line.at(column), "import.day", text);
            return today;
        }
        return day;
    }

    int number(Line line, int column, int fallback) {
        var text = line.cell(column).replaceFirst("\\.0+$", "");
        if (text.isEmpty()) {
            return fallback;
        }
        if (!text.matches("\\d{1,4}")) {
            errors.add(line.at(column), "import.number", text);
            return fallback;
        }
        return Integer.parseInt(text);
    }

    /** The value that is called so; the fallback when the cell is empty or says something else. */
    <E extends Enum<E>> E oneOf(Line line, int column, E[] values, Function<E, String> title, E fallback) {
        var text = line.cell(column);
        if (text.isEmpty()) {
            return fallback;
        }
        return Arrays.stream(values)
                .filter(value -> Lines.folded(title.apply(value)).equals(Lines.folded(text)))
                .findFirst()
                .orElseGet(() -> {
                    var known =
                            String.join(", ", Arrays.stream(values).map(title).toList());
                    errors.add(line.at(column), "import.not-one-of", text, known);
                    return fallback;
                });
    }
}
