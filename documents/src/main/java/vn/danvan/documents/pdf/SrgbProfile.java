package vn.danvan.documents.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour profile of sRGB (IEC 61966-2-1) in the form of ISO 15076-1: the three primaries under D50 and the curve of the
 * standard, nothing else. Every archive file must carry one.
 */
final class SrgbProfile {

    private static final int HEADER = 128;

    /** X, Y, Z of the white of D50, and of the primaries of sRGB adapted to it. */
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};

    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

    /** ((a x + b) to the power of g) from d on, c x below: g, a, b, c, d. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private static final byte[] BYTES = build();

    private SrgbProfile() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] build() {
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", 0, WHITE));
        tags.put("rXYZ", numbers("XYZ ", 0, RED));
        tags.put("gXYZ", numbers("XYZ ", 0, GREEN));
        tags.put("bXYZ", numbers("XYZ ", 0, BLUE));
        var curve = numbers("para", 3, CURVE);
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        int directory = HEADER + 4 + 12 * tags.size();
        int size =
                directory + tags.values().stream().mapToInt(tag -> tag.length).sum();
        var out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER).putInt(tags.size());
        int place = directory;
        for (var tag : tags.entrySet()) {
            out.put(ascii(tag.getKey())).putInt(place).putInt(tag.getValue().length);
            out.put(place, tag.getValue());
            place += tag.getValue().length;
        }
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(0, size)
                .putInt(8, 0x04200000)
                .put(12, ascii("mntrRGB XYZ "))
                .putChar(24, (char) 2026)
                .putChar(26, (char) 1)
                .putChar(28, (char) 1)
                .put(36, ascii("acsp"));
        for (int i = 0; i < WHITE.length; i++) {
            out.putInt(68 + 4 * i, fixed(WHITE[i]));
        }
    }

    private static byte[] text(String words) {
        return ByteBuffer.allocate(28 + 2 * words.length() + 3 & ~3)
                .put(ascii("mluc"))
                .putInt(0)
                .putInt(1)
                .putInt(12)
                .put(ascii("enUS"))
                .putInt(2 * words.length())
                .putInt(28)
                .put(words.getBytes(StandardCharsets.UTF_16BE))
                .array();
    }

    private static byte[] numbers(String type, int function, double[] values) {
        boolean curve = type.equals("para");
        var out = ByteBuffer.allocate((curve ? 12 : 8) + 4 * values.length)
                .put(ascii(type))
                .putInt(0);
        if (curve) {
            out.putChar((char) function).putChar((char) 0);
        }
        for (double value : values) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 0x10000);
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
