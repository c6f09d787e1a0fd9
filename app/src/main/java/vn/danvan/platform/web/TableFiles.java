package vn.danvan.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import vn.danvan.platform.sheet.SheetCell;
import vn.danvan.platform.sheet.SheetFormat;

/** The table of a page as a file to take along. */
public final class TableFiles {
    private TableFiles() {}

    /**
     * The file as an answer.
     *
     * @param name of the file, without its ending
     * @param columns the head of the table
     */
    public static ResponseEntity<byte[]> of(
            SheetFormat format, String name, String title, List<String> columns, Stream<List<SheetCell>> rows) {
        var head = columns.stream().map(SheetCell::of).toList();
        var out = new ByteArrayOutputStream();
        try {
            format.writeCells(title, Stream.concat(Stream.of(head), rows).iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Downloads.of(name + format.ending(), format.mediaType(), out.toByteArray());
    }
}
