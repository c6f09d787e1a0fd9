package vn.danvan.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a TrueType file with some outlines of a font, numbered anew. Instructions for coarse screens are left out: they are
 * half of the bytes, and no reader of PDF needs them.
 */
final class TrueTypeSubset {

    private static final int HEADER = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int SCALE_BOTH = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    private static final int MAGIC = 0xB1B0AFBA;
    private static final int SUM_IN_HEAD = 8;
    private static final int LOCATIONS_IN_HEAD = 50;
    private static final int METRICS_IN_HHEA = 34;
    private static final int GLYPHS_IN_MAXP = 4;

    private final Typeface typeface;
    private final List<Integer> glyphs;

    TrueTypeSubset(Typeface typeface, List<Integer> glyphs) {
        this.typeface = typeface;
        this.glyphs = new ArrayList<>(glyphs);
    }

    byte[] bytes() {
        var outlines = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        // Composed letters add their parts to the end of the list while it is walked.
        for (int i = 0; i < glyphs.size(); i++) {
            places.add(outlines.size());
            outlines.writeBytes(withoutInstructions(typeface.outline(glyphs.get(i))));
            outlines.writeBytes(new byte[-outlines.size() & 3]);
        }
        places.add(outlines.size());
        var tables = new TreeMap<String, byte[]>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", locations(places));
        tables.put("hmtx", metrics());
        tables.put("head", head());
        tables.put("hhea", patched("hhea", METRICS_IN_HHEA, glyphs.size()));
        tables.put("maxp", patched("maxp", GLYPHS_IN_MAXP, glyphs.size()));
        return file(tables);
    }

    private byte[] withoutInstructions(byte[] outline) {
        if (outline.length == 0) {
            return outline;
        }
        int contours = ByteBuffer.wrap(outline).getShort();
        return contours >= 0 ? simple(outline, HEADER + 2 * contours) : composed(outline);
    }

    private static byte[] simple(byte[] outline, int endOfContours) {
        int instructions = ByteBuffer.wrap(outline).getChar(endOfContours);
        int rest = endOfContours + 2 + instructions;
        return ByteBuffer.allocate(outline.length - instructions)
                .put(outline, 0, endOfContours)
                .putChar((char) 0)
                .put(outline, rest, outline.length - rest)
                .array();
    }

    private byte[] composed(byte[] outline) {
        var glyph = ByteBuffer.wrap(outline);
        int at = HEADER;
        int flags;
        do {
            flags = glyph.getChar(at);
            glyph.putChar(at, (char) (flags & ~INSTRUCTIONS));
            glyph.putChar(at + 2, (char) number(glyph.getChar(at + 2)));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + transformation(flags);
        } while ((flags & MORE) != 0);
        return Arrays.copyOf(outline, at);
    }

    private static int transformation(int flags) {
        if ((flags & MATRIX) != 0) {
            return 8;
        }
        if ((flags & SCALE_BOTH) != 0) {
            return 4;
        }
        return (flags & SCALE) != 0 ? 2 : 0;
    }

    /** The new number of a part of a letter. */
    private int number(int glyph) {
        int known = glyphs.lastIndexOf(glyph);
        if (known >= 0) {
            return known;
        }
        glyphs.add(glyph);
        return glyphs.size() - 1;
    }

    private static byte[] locations(List<Integer> places) {
        var out = ByteBuffer.allocate(4 * places.size());
        places.forEach(out::putInt);
        return out.array();
    }

    private byte[] metrics() {
        var out = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            var outline = typeface.outline(glyph);
            int left = outline.length == 0 ? 0 : ByteBuffer.wrap(outline).getShort(2);
            out.putChar((char) typeface.advance(glyph)).putShort((short) left);
        }
        return out.array();
    }

    /** The sum of the whole file, which stands in this table, is made without itself. */
    private byte[] head() {
        var head = patched("head", LOCATIONS_IN_HEAD, 1);
        ByteBuffer.wrap(head).putInt(SUM_IN_HEAD, 0);
        return head;
    }

    private byte[] patched(String name, int at, int value) {
        return ByteBuffer.wrap(typeface.table(name)).putChar(at, (char) value).array();
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int power = Integer.highestOneBit(tables.size());
        int directory = 12 + 16 * tables.size();
        int size = directory
                + tables.values().stream()
                        .mapToInt(table -> table.length + 3 & ~3)
                        .sum();
        var out = ByteBuffer.allocate(size)
                .putInt(0x00010000)
                .putChar((char) tables.size())
                .putChar((char) (16 * power))
                .putChar((char) Integer.numberOfTrailingZeros(power))
                .putChar((char) (16 * (tables.size() - power)));
        int place = directory;
        int head = 0;
        for (var table : tables.entrySet()) {
            out.put(place, table.getValue());
            int padded = table.getValue().length + 3 & ~3;
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(sum(out, place, padded))
                    .putInt(place)
                    .putInt(table.getValue().length);
            head = table.getKey().equals("head") ? place : head;
            place += padded;
        }
        return out.putInt(head + SUM_IN_HEAD, MAGIC - sum(out, 0, size)).array();
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += bytes.getInt(i);
        }
        return sum;
    }
}
