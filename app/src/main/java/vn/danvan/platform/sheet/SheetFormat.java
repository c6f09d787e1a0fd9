package vn.danvan.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** What a table can be sent out as. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a table of texts, row by row; the stream stays open.
     *
     * @param rows the first is the head
     */
    public void write(String title, Iterator<List<String>> rows, OutputStream out) throws IOException {
        writeCells(
                title,
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return rows.hasNext();
                    }

                    @Override
                    public List<SheetCell> next() {
                        return rows.next().stream().map(SheetCell::of).toList();
                    }
                },
                out);
    }

    /** Writes a table whose cells may be days too. */
    public void writeCells(String title, Iterator<List<SheetCell>> rows, OutputStream out) throws IOException {
        switch (this) {
            case XLSX -> new XlsxWriter(out).write(title, rows);
            case CSV -> CsvWriter.write(rows, out);
        }
    }
}
