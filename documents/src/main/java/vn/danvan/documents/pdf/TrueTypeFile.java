package vn.danvan.documents.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What setting needs of a TrueType file (ISO/IEC 14496-22): letters, widths and the places of the outlines. */
final class TrueTypeFile {

    private static final int PLANE = 0x10000;
    private static final int ENTRY = 16;
    private static final int UNITS_IN_HEAD = 18;
    private static final int LOCATIONS_IN_HEAD = 50;
    private static final int METRICS_IN_HHEA = 34;
    private static final int GLYPHS_IN_MAXP = 4;
    private static final int WINDOWS = 3;
    private static final int BY_SEGMENTS = 4;

    private final Map<String, byte[]> tables = new HashMap<>();

    TrueTypeFile(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes);
        int count = file.getChar(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + ENTRY * i;
            var name = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            int from = file.getInt(entry + 8);
            tables.put(name, Arrays.copyOfRange(bytes, from, from + file.getInt(entry + 12)));
        }
    }

    byte[] table(String name) {
        var table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("No table " + name);
        }
        return table;
    }

    private ByteBuffer read(String name) {
        return ByteBuffer.wrap(table(name));
    }

    int unitsPerEm() {
        return read("head").getChar(UNITS_IN_HEAD);
    }

    /** The widths of the outlines. */
    int[] advances() {
        var metrics = read("hmtx");
        int measured = read("hhea").getChar(METRICS_IN_HHEA);
        var advances = new int[read("maxp").getChar(GLYPHS_IN_MAXP)];
        for (int i = 0; i < advances.length; i++) {
            advances[i] = metrics.getChar(4 * Math.min(i, measured - 1)); // the last one holds for all that follow
        }
        return advances;
    }

    /** Where the outlines begin; one more tells where the last ends. */
    int[] places() {
        var table = read("loca");
        boolean halved = read("head").getChar(LOCATIONS_IN_HEAD) == 0;
        var places = new int[table.capacity() / (halved ? 2 : 4)];
        for (int i = 0; i < places.length; i++) {
            places[i] = halved ? 2 * table.getChar() : table.getInt();
        }
        return places;
    }

    /** The outline of each letter of the first plane; 0 where the font has none. */
    char[] glyphs() {
        var map = read("cmap");
        int count = map.getChar(2);
        for (int i = 0; i < count; i++) {
            int table = map.getInt(8 + 8 * i);
            if (map.getChar(4 + 8 * i) == WINDOWS && map.getChar(table) == BY_SEGMENTS) {
                return segments(map, table);
            }
        }
        throw new IllegalArgumentException("No letters of the first plane");
    }

    private static char[] segments(ByteBuffer map, int table) {
        var glyphs = new char[PLANE];
        int length = map.getChar(table + 6);
        int ends = table + 14;
        int starts = ends + length + 2;
        int deltas = starts + length;
        int offsets = deltas + length;
        for (int i = 0; i < length; i += 2) {
            int start = map.getChar(starts + i);
            int offset = map.getChar(offsets + i);
            for (int letter = start; letter <= map.getChar(ends + i) && letter < PLANE - 1; letter++) {
                int glyph = offset == 0 ? letter : map.getChar(offsets + i + offset + 2 * (letter - start));
                glyphs[letter] = (char) (offset != 0 && glyph == 0 ? 0 : glyph + map.getChar(deltas + i));
            }
        }
        return glyphs;
    }
}
