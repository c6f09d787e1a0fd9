package vn.danvan.platform.sheet;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV (RFC 4180) in UTF-8. The separator is the one that the first line uses most: the semicolon that our own
 * files have, a comma or a tab.
 */
final class CsvReader {
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final byte[] content;
    private final RowSink sink;
    private final SheetLimits limits;
    private char separator = ';';
    private int line = 1;

    CsvReader(byte[] content, RowSink sink, SheetLimits limits) {
        this.content = content;
        this.sink = sink;
        this.limits = limits;
    }

    void read() throws IOException {
        try (var reader = open()) {
            separator = separator(reader);
            var cells = new ArrayList<String>();
            while (readRow(reader, cells)) {
                sink.accept(line, cells);
                cells.clear();
                line++;
            }
        } catch (CharacterCodingException notUtf8) {
            throw new SheetRefused("sheet.not-utf8");
        }
    }

    private BufferedReader open() throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(content), decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private char separator(BufferedReader reader) throws IOException {
        reader.mark(limits.cellLength() * 4);
        var best = ';';
        var counts = new int[128];
        for (int i = 0; i < limits.cellLength() * 4; i++) {
            var next = reader.read();
            if (next == END || next == '\n' || next == '\r') {
                break;
            }
            if (next == ';' || next == ',' || next == '\t') {
                counts[next]++;
            }
        }
        for (char candidate : new char[] {',', '\t'}) {
            best = counts[candidate] > counts[best] ? candidate : best;
        }
        reader.reset();
        return best;
    }

    /** Reads one row into the cells; false at the end of the file. */
    private boolean readRow(BufferedReader reader, List<String> cells) throws IOException {
        var cell = new StringBuilder();
        int next = reader.read();
        if (next == END) {
            return false;
        }
        while (true) {
            if (next == '"' && cell.isEmpty()) {
                next = readQuoted(reader, cell);
            }
            if (next == END || next == '\n' || next == '\r') {
                add(cells, cell);
                skipRestOfLineEnd(reader, next);
                return true;
            }
            if (next == separator) {
                add(cells, cell);
                cell.setLength(0);
            } else {
                append(cell, next, cells.size());
            }
            next = reader.read();
        }
    }

    /** From behind the opening quote; gives back what stands behind the closing one. */
    private int readQuoted(BufferedReader reader, StringBuilder cell) throws IOException {
        for (int next = reader.read(); next != END; next = reader.read()) {
            if (next == '"') {
                next = reader.read();
                if (next != '"') {
                    return next;
                }
            }
            append(cell, next, 0);
        }
        throw new SheetRefused("sheet.open-quote", line);
    }

    private void append(StringBuilder cell, int next, int column) {
        if (cell.length() > limits.cellLength()) {
            throw new SheetRefused("sheet.cell-too-long", SheetRow.columnName(column) + line, limits.cellLength());
        }
        cell.append((char) next);
    }

    private void add(List<String> cells, StringBuilder cell) {
        var text = SafeCell.read(cell.toString());
        if (SafeCell.isFormula(cell.toString())) {
            throw new SheetRefused("sheet.formulas", SheetRow.columnName(cells.size()) + line);
        }
        cells.add(text);
    }

    private static void skipRestOfLineEnd(BufferedReader reader, int first) throws IOException {
        if (first == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') {
                reader.reset();
            }
        }
    }
}
