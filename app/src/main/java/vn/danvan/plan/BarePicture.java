package vn.danvan.plan;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A photograph without what the camera wrote into it: where it was taken, when, by which device, its little preview. A
 * picture of a citizen's house must not tell its place. What is needed to show it right (colours, which side is up)
 * stays. Nothing is decoded, so the picture itself loses nothing.
 */
final class BarePicture {
    private static final Set<String> PNG_WORDS = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;

    private BarePicture(byte[] content) {
        in = ByteBuffer.wrap(content);
        out = new ByteArrayOutputStream(content.length);
    }

    /** The JPEG file without its metadata; empty where the file is damaged. */
    static Optional<byte[]> jpeg(byte[] content) {
        return new BarePicture(content).bare(true);
    }

    /** The PNG file without its metadata; empty where the file is damaged. */
    static Optional<byte[]> png(byte[] content) {
        return new BarePicture(content).bare(false);
    }

    private Optional<byte[]> bare(boolean jpeg) {
        try {
            return (jpeg ? segments() : chunks()) ? Optional.of(out.toByteArray()) : Optional.empty();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return Optional.empty(); // cut off in the middle
        }
    }

    /** ISO/IEC 10918-1, B.1: markers, most with a length; picture data behind SOS up to the next marker. */
    private boolean segments() {
        copy(2);
        while (in.get() == (byte) 0xFF) {
            var marker = in.get() & 0xFF;
            if (marker == 0xD9) {
                write(marker);
                return true;
            }
            var length = in.getShort(in.position()) & 0xFFFF;
            if (length < 2) {
                return false;
            }
            var segment = new byte[length];
            in.get(segment);
            keep(marker, segment);
            if (marker == 0xDA) {
                copyPictureData();
            }
        }
        return false;
    }

    private void keep(int marker, byte[] segment) {
        var application = marker >= 0xE0 && marker <= 0xEF;
        if (marker == 0xE1 && holds(segment, EXIF)) {
            upright(segment);
        } else if ((!application && marker != 0xFE)
                || marker == 0xE0
                || marker == 0xEE
                || (marker == 0xE2 && holds(segment, ICC))) {
            write(marker);
            out.writeBytes(segment);
        }
    }

    /** Which side is up (Exif tag 0x0112) is all that stays of Exif. */
    private void upright(byte[] segment) {
        var side = Orientation.of(segment, 2 + EXIF.length);
        if (side > 1) {
            var exif = ByteBuffer.allocate(2 + EXIF.length + 26);
            exif.putShort((short) exif.capacity()).put(EXIF);
            exif.put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) side});
            write(0xE1);
            out.writeBytes(exif.array());
        }
    }

    private void copyPictureData() {
        while (true) {
            var b = in.get();
            var next = in.get(in.position()) & 0xFF;
            if (b == (byte) 0xFF && next != 0 && (next < 0xD0 || next > 0xD7)) {
                in.position(in.position() - 1);
                return;
            }
            out.write(b);
        }
    }

    private static boolean holds(byte[] segment, byte[] name) {
        return segment.length >= 2 + name.length && Arrays.equals(segment, 2, 2 + name.length, name, 0, name.length);
    }

    private void write(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    /** PNG, third edition, 5.3: chunks of length, name, data and checksum up to IEND. */
    private boolean chunks() {
        copy(8);
        while (true) {
            var length = in.getInt(in.position());
            if (length < 0 || length > in.remaining()) {
                return false;
            }
            var chunk = new byte[12 + length];
            in.get(chunk);
            var name = new String(chunk, 4, 4, StandardCharsets.ISO_8859_1);
            if (!PNG_WORDS.contains(name)) {
                out.writeBytes(chunk);
            }
            if (name.equals("IEND")) {
                return true;
            }
        }
    }

    private void copy(int bytes) {
        var head = new byte[bytes];
        in.get(head);
        out.writeBytes(head);
    }
}
