package vn.danvan.documents.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unpacks a Word file that came from outside, part by part, within limits and with nothing but sound XML in it. */
public final class WordParts {
    private WordParts() {}

    /** What came of it. */
    public sealed interface Unpacked {}

    /** All parts, by their names, in the order of the file. */
    public record Parts(Map<String, byte[]> parts) implements Unpacked {}

    /**
     * Not unpacked.
     *
     * @param message why, as one Vietnamese sentence for the person who sent the file
     */
    public record Refused(Reason reason, String message) implements Unpacked {}

    /** Never throws for what a file may hold. */
    public static Unpacked unpack(byte[] content, Limits limits) {
        if (content.length > limits.bytes()) {
            return new Refused(Reason.TOO_LARGE, "Tệp lớn quá %,d byte.".formatted(limits.bytes()));
        }
        try {
            return new Parts(parts(content, limits));
        } catch (Refusal refusal) {
            return new Refused(refusal.reason(), refusal.text());
        } catch (IOException broken) {
            return new Refused(Reason.DAMAGED, Refusal.damaged("Tệp Word").text());
        }
    }

    private static Map<String, byte[]> parts(byte[] content, Limits limits) throws IOException {
        var packed = new ZipParts(content, limits);
        if (!packed.has("[Content_Types].xml") || !packed.has("word/document.xml")) {
            throw new Refusal(Reason.NOT_A_DOCUMENT, "Tệp này không phải văn bản Word dạng DOCX.");
        }
        var parts = new LinkedHashMap<String, byte[]>();
        long left = limits.expandedBytes();
        for (var name : packed.names()) {
            try (var in = packed.open(name)) {
                var part = in.readAllBytes();
                left -= part.length;
                if (left < 0) {
                    throw Refusal.expands();
                }
                parts.put(name, part);
                checkXml(name, part, limits);
            }
        }
        return parts;
    }

    private static void checkXml(String name, byte[] part, Limits limits) throws IOException {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        boolean utf16 = part.length > 1 && ((part[0] ^ part[1]) & 0xFF) == 1 && (part[0] & 0xFE) == 0xFE;
        if (utf16) {
            throw new Refusal(
                    Reason.UNKNOWN_ENCODING, "Tệp Word dùng bảng mã UTF-16; hãy lưu lại bằng Word rồi gửi lại.");
        }
        try (var xml = new XmlCursor(new ByteArrayInputStream(part), limits)) {
            while (xml.child(0) != null) {
                xml.skip();
            }
        }
    }
}
