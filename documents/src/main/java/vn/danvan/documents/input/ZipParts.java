package vn.danvan.documents.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a packed file, by its central directory. Only the parts that are asked for are unpacked, and no further than
 * the limits allow, whatever sizes the directory claims.
 */
final class ZipParts {

    private static final int END_MARK = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_MARK = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private record Part(int method, boolean encrypted, int packedSize, int offset) {}

    private final ByteBuffer bytes;
    private final Limits limits;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    ZipParts(byte[] content, Limits limits) throws IOException {
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException cut) {
            throw Refusal.damaged("Tệp nén");
        }
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    InputStream open(String name) throws IOException {
        return open(name, limits);
    }

    InputStream open(String name, Limits limits) throws IOException {
        var part = parts.get(name);
        if (part == null) {
            throw Refusal.damaged("Tệp nén");
        }
        if (part.encrypted()) {
            throw new Refusal(Reason.ENCRYPTED, "Tệp được đặt mật khẩu; hãy gỡ mật khẩu rồi gửi lại.");
        }
        try {
            if (bytes.getInt(part.offset()) != LOCAL_MARK) {
                throw Refusal.damaged("Tệp nén");
            }
            int start =
                    part.offset() + LOCAL_SIZE + unsignedShort(part.offset() + 26) + unsignedShort(part.offset() + 28);
            java.util.Objects.checkFromIndexSize(start, part.packedSize(), bytes.capacity());
            return new BoundedStream(unpacked(part, start), part.packedSize(), limits);
        } catch (IndexOutOfBoundsException cut) {
            throw Refusal.damaged("Tệp nén");
        }
    }

    private InputStream unpacked(Part part, int start) throws IOException {
        var packed = new ByteArrayInputStream(bytes.array(), start, part.packedSize());
        return switch (part.method()) {
            case STORED -> packed;
            case DEFLATED ->
                new InflaterInputStream(packed, new Inflater(true), 8192) {
                    @Override
                    public void close() throws IOException {
                        inf.end();
                        super.close();
                    }
                };
            default -> throw Refusal.damaged("Tệp nén");
        };
    }

    private void readDirectory() throws IOException {
        int end = findEnd();
        int count = unsignedShort(end + 10);
        if (count > limits.entries()) {
            throw Refusal.expands();
        }
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY_MARK) {
                throw Refusal.damaged("Tệp nén");
            }
            int nameLength = unsignedShort(at + 28);
            var name = new byte[nameLength];
            bytes.get(at + ENTRY_SIZE, name);
            var encrypted = (unsignedShort(at + 8) & 1) == 1;
            parts.put(
                    new String(name, StandardCharsets.UTF_8).replace('\\', '/'),
                    new Part(unsignedShort(at + 10), encrypted, bytes.getInt(at + 20), bytes.getInt(at + 42)));
            at += ENTRY_SIZE + nameLength + unsignedShort(at + 30) + unsignedShort(at + 32);
        }
    }

    private int findEnd() throws IOException {
        int last = bytes.capacity() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
            if (bytes.getInt(at) == END_MARK) {
                return at;
            }
        }
        throw Refusal.damaged("Tệp nén");
    }

    private int unsignedShort(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
