package vn.danvan.platform.sheet;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet, each from its start element to its end. */
final class XlsxRows {
    private final XMLStreamReader reader;
    private final List<String> shared;
    private final RowSink sink;
    private final SheetLimits limits;
    private final Consumer<String> formulaAt;
    private int number;

    XlsxRows(
            XMLStreamReader reader, List<String> shared, RowSink sink, SheetLimits limits, Consumer<String> formulaAt) {
        this.reader = reader;
        this.shared = shared;
        this.sink = sink;
        this.limits = limits;
        this.formulaAt = formulaAt;
    }

    void readRow() throws XMLStreamException {
        number = number(reader.getAttributeValue(null, "r"), number + 1);
        var cells = new ArrayList<String>();
        while (!isEndOf("row")) {
            if (reader.next() == START_ELEMENT && reader.getLocalName().equals("c")) {
                readCell(cells);
            }
        }
        sink.accept(number, cells);
    }

    private void readCell(List<String> cells) throws XMLStreamException {
        var column = column(reader.getAttributeValue(null, "r"), cells.size());
        var type = reader.getAttributeValue(null, "t");
        var text = "";
        while (!isEndOf("c")) {
            if (reader.next() != START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "f" -> formulaAt.accept(SheetRow.columnName(column) + number);
                case "v" -> text = value(type, reader.getElementText());
                case "is" -> text = SharedTexts.text(reader, "is", limits);
                default -> {}
            }
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    private boolean isEndOf(String element) {
        return reader.getEventType() == END_ELEMENT && reader.getLocalName().equals(element);
    }

    private String value(@Nullable String type, String stored) {
        if (!"s".equals(type)) {
            return stored;
        }
        var index = number(stored.strip(), -1);
        if (index < 0 || index >= shared.size()) {
            throw new SheetRefused("sheet.damaged");
        }
        return shared.get(index);
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : otherwise;
    }

    /** The number of the column in an address such as «AB12», or the next one when none is said. */
    private int column(@Nullable String address, int next) {
        if (address == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (column > limits.columns()) {
                throw new SheetRefused("sheet.too-many-columns", number, limits.columns());
            }
        }
        return Math.max(column - 1, next);
    }
}
