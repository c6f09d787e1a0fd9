package vn.danvan.documents.input;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    EMPTY("tệp rỗng"),
    PDF("PDF"),
    ZIP("tệp nén"),
    OLE("tệp Office cũ"),
    HTML("trang web"),
    RTF("tệp RTF"),
    TEXT("chữ"),
    PROGRAM("chương trình"),
    PICTURE("ảnh"),
    ARCHIVE("tệp nén"),
    BINARY("dữ liệu nhị phân");

    /** A PDF may have some bytes before its mark. */
    private static final int PDF_MARK_WITHIN = 1024;

    private static final int LOOKED_AT = 4096;

    /** The letters of Latin-1 stand for the bytes. */
    private record Mark(FileKind kind, String bytes) {
        static Mark of(FileKind kind, String hex) {
            return new Mark(kind, new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1));
        }
    }

    private static final List<Mark> MARKS = List.of(
            Mark.of(ZIP, "504b0304"),
            Mark.of(ZIP, "504b0506"),
            Mark.of(OLE, "d0cf11e0a1b11ae1"),
            Mark.of(RTF, "7b5c727466"),
            Mark.of(PROGRAM, "4d5a"), // Windows
            Mark.of(PROGRAM, "7f454c46"), // Linux
            Mark.of(PROGRAM, "cafebabe"), // Java, macOS
            Mark.of(PROGRAM, "cffaedfe"), // macOS
            Mark.of(PROGRAM, "2321"), // a script
            Mark.of(PICTURE, "89504e47"),
            Mark.of(PICTURE, "ffd8ff"),
            Mark.of(PICTURE, "47494638"),
            Mark.of(PICTURE, "49492a00"),
            Mark.of(PICTURE, "4d4d002a"),
            Mark.of(PICTURE, "424d"),
            Mark.of(ARCHIVE, "1f8b"),
            Mark.of(ARCHIVE, "526172211a07"),
            Mark.of(ARCHIVE, "377abcaf271c"),
            Mark.of(ARCHIVE, "fd377a585a"));

    private static final List<String> HTML_ELEMENTS = List.of("<body", "<p>", "<p ", "<div", "<table");

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    /** What it is called in a message. */
    String label() {
        return label;
    }

    static FileKind of(byte[] content) {
        if (isBlank(content)) {
            return EMPTY;
        }
        var head = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(head.length(), PDF_MARK_WITHIN)).contains("%PDF-")) {
            return PDF;
        }
        for (var mark : MARKS) {
            // Two bytes may well begin a text.
            if (head.startsWith(mark.bytes()) && (mark.bytes().length() > 2 || !isText(content))) {
                return mark.kind();
            }
        }
        if (!isText(content)) {
            return BINARY;
        }
        return isHtml(head) ? HTML : TEXT;
    }

    private static boolean isBlank(byte[] content) {
        for (var b : content) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n' && b != 0) {
                return false;
            }
        }
        return true;
    }

    /** No more than a few control characters; two-byte letters (UTF-16) are text as well. */
    private static boolean isText(byte[] content) {
        if (TextBytes.isUtf16(content)) {
            return true;
        }
        int looked = Math.min(content.length, 64 * 1024);
        int control = 0;
        for (int i = 0; i < looked; i++) {
            int b = content[i] & 0xFF;
            control += b == 0x7F || (b < 0x20 && "\t\n\r\f".indexOf(b) < 0) ? 1 : 0;
        }
        return control * 200 <= looked;
    }

    private static boolean isHtml(String head) {
        var start = head.replace("\u0000", "").toLowerCase(Locale.ROOT).stripLeading();
        return start.contains("<html")
                || start.contains("<!doctype html")
                || (start.startsWith("<") && HTML_ELEMENTS.stream().anyMatch(start::contains));
    }
}
