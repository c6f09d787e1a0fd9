package vn.danvan.documents.input;

import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import vn.danvan.documents.legacy.LegacyText;

/** Plain text: Unicode in its encodings, or the old Vietnamese ones, told apart by the build of the syllables. */
final class PlainText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    /** Bytes that are no Unicode must make this share of sound syllables in some encoding, or we do not know it. */
    private static final double UNDERSTOOD = 0.6;

    private PlainText() {}

    static Decoding.Text read(byte[] content, Limits limits) throws IOException {
        var unicode = TextBytes.unicode(content);
        var text = unicode != null ? ofUnicode(unicode) : ofOldBytes(content);
        if (text.text().length() > limits.characters()) {
            throw Refusal.tooMuchText(limits);
        }
        return text;
    }

    /** The letters are Unicode, yet may be those of an old font that were copied as they are. */
    private static Decoding.Text ofUnicode(String text) {
        return LegacyRuns.settle(text, Format.TEXT);
    }

    private static Decoding.Text ofOldBytes(byte[] content) throws IOException {
        var old = new String(content, WINDOWS_1252);
        if (LegacyText.of(old).encoding() != null) {
            return LegacyRuns.settle(old, Format.TEXT);
        }
        var text = clean(new String(content, WINDOWS_1258));
        if (LegacyText.share(text) < UNDERSTOOD) {
            throw new Refusal(
                    Reason.UNKNOWN_ENCODING,
                    "Không nhận ra bảng mã của tệp chữ này; hãy lưu lại ở dạng Unicode (UTF-8) rồi gửi lại.");
        }
        return new Decoding.Text(
                text, Format.TEXT, List.of("Văn bản dùng bảng mã windows-1258, đã chuyển sang Unicode."));
    }

    /** NFC, lines ended by {@code \n}, without marks that take no room; the break of a page (form feed) stays. */
    static String clean(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '\r' -> {
                    if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                        out.append('\n');
                    }
                }
                case '\u0085', '\u2028', '\u2029', '\u000B' -> out.append('\n');
                case '\u0000', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
                default -> out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
