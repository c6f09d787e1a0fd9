package vn.danvan.platform.sheet;

import java.util.List;
import java.util.function.Consumer;

/** Passes rows on while they keep within the limits. */
final class RowSink {
    private final Consumer<SheetRow> consumer;
    private final SheetLimits limits;
    private int rows;

    RowSink(Consumer<SheetRow> consumer, SheetLimits limits) {
        this.consumer = consumer;
        this.limits = limits;
    }

    void accept(int number, List<String> cells) {
        var row = new SheetRow(number, cells);
        if (row.isEmpty()) {
            return;
        }
        rows++;
        if (rows > limits.rows()) {
            throw new SheetRefused("sheet.too-many-rows", limits.rows());
        }
        if (cells.size() > limits.columns()) {
            throw new SheetRefused("sheet.too-many-columns", number, limits.columns());
        }
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).length() > limits.cellLength()) {
                throw new SheetRefused("sheet.cell-too-long", row.address(column), limits.cellLength());
            }
        }
        consumer.accept(row);
    }

    int rows() {
        return rows;
    }
}
