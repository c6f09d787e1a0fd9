package vn.danvan.documents.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** Finds the Unicode encoding of bytes: by their mark (BOM), by the pattern of two-byte letters, or as UTF-8. */
final class TextBytes {

    private static final int LOOKED_AT = 64 * 1024;

    /** A text that was cut off or damaged in a few places is still UTF-8: up to one broken place in four marked letters. */
    private static final int LETTERS_PER_BREAK = 4;

    private TextBytes() {}

    static boolean isUtf16(byte[] bytes) {
        return utf16(bytes) != null;
    }

    /** The text if the bytes are Unicode; null otherwise. */
    static @Nullable String unicode(byte[] bytes) {
        var utf16 = utf16(bytes);
        if (utf16 != null) {
            return withoutMark(new String(bytes, utf16));
        }
        try {
            var strict = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return withoutMark(strict.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notStrict) {
            return mostlyUtf8(new String(bytes, UTF_8));
        }
    }

    private static @Nullable String mostlyUtf8(String lenient) {
        long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
        long marked = lenient.chars().filter(c -> c > 0x7F).count() - broken;
        return broken * LETTERS_PER_BREAK <= marked ? withoutMark(lenient) : null;
    }

    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return UTF_16BE;
        }
        int little = 0;
        int big = 0;
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        for (int i = 0; i < pairs; i++) {
            little += isAscii(bytes[2 * i]) && bytes[2 * i + 1] == 0 ? 1 : 0;
            big += bytes[2 * i] == 0 && isAscii(bytes[2 * i + 1]) ? 1 : 0;
        }
        // Over half of the letters of a Vietnamese text, and all its spaces, are ASCII.
        if (pairs >= 4 && little * 2 > pairs) {
            return UTF_16LE;
        }
        return pairs >= 4 && big * 2 > pairs ? UTF_16BE : null;
    }

    private static boolean isAscii(byte b) {
        return b >= 0x20 || b == '\n' || b == '\r' || b == '\t';
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
