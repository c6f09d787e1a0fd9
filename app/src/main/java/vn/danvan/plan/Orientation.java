package vn.danvan.plan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which side of a photograph is up: Exif 2.32, 4.6.4.A, tag 0x0112, in the first directory of the TIFF inside. */
public final class Orientation {
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;
    private static final int BEGINNING = 4096;
    private static final String JPEG = "\u00ff\u00d8";
    private static final String EXIF = "Exif\0\0";

    private Orientation() {}

    /** The same for a whole JPEG file, at the beginning of which Exif stands; any other file is upright. */
    public static int ofFile(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
        var exif = start.startsWith(JPEG) ? start.indexOf(EXIF) : -1;
        return exif < 0 ? UPRIGHT : of(file, exif + EXIF.length());
    }

    /** 1 to 8; 1 (upright) where it is not said. */
    static int of(byte[] segment, int tiffStart) {
        try {
            var tiff = ByteBuffer.wrap(segment, tiffStart, segment.length - tiffStart)
                    .slice()
                    .order(segment[tiffStart] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = tiff.getInt(4);
            var entries = tiff.getShort(directory) & 0xFFFF;
            for (var n = 0; n < entries; n++) {
                var entry = directory + 2 + n * ENTRY;
                if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                    var side = tiff.getShort(entry + 8);
                    return side >= 1 && side <= 8 ? side : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT; // damaged Exif is dropped, the picture is whole
        }
        return UPRIGHT;
    }
}
