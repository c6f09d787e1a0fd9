package vn.danvan.platform.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the first table of a file row by row. What the file is, its first bytes say: a packed one is XLSX, anything else
 * is read as CSV. Formulas and links to other places are refused: a table that is taken in holds values.
 */
public final class Sheets {
    private Sheets() {}

    public static SheetReading read(byte[] content, SheetLimits limits, Consumer<SheetRow> consumer) {
        if (content.length == 0) {
            return new SheetReading.Refused("sheet.empty", List.of());
        }
        if (content.length > limits.bytes()) {
            return new SheetReading.Refused("sheet.too-large", List.of(limits.bytes() >> 20));
        }
        var sink = new RowSink(consumer, limits);
        try {
            if (isPacked(content)) {
                new XlsxReader(new XlsxParts(content, limits), sink, limits).read();
            } else {
                new CsvReader(content, sink, limits).read();
            }
        } catch (SheetRefused refused) {
            return refused.why();
        } catch (XMLStreamException | ZipException | EOFException damaged) {
            return new SheetReading.Refused("sheet.damaged", List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sink.rows() == 0
                ? new SheetReading.Refused("sheet.empty", List.of())
                : new SheetReading.Done(sink.rows());
    }

    private static boolean isPacked(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }
}
