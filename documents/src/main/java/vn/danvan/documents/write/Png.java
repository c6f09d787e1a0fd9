package vn.danvan.documents.write;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The bytes of a PNG file, and its size in pixels. Two of the same bytes are the same. */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int END_OF_SIZE = 24;

    private final byte[] content;

    private Png(byte[] content) {
        this.content = content;
    }

    /** Throws where it is none; nothing more than its beginning is looked at. */
    public static Png of(byte[] content) {
        if (content.length < END_OF_SIZE || !Arrays.equals(content, 0, 8, SIGNATURE, 0, 8)) {
            throw new IllegalArgumentException("Not a PNG file");
        }
        return new Png(content.clone());
    }

    public byte[] content() {
        return content.clone();
    }

    public int width() {
        return ByteBuffer.wrap(content).getInt(16);
    }

    public int height() {
        return ByteBuffer.wrap(content).getInt(20);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Png png && Arrays.equals(content, png.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "PNG " + width() + "×" + height();
    }
}
