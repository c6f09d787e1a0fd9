package vn.danvan.documents.read;

import java.text.Normalizer;

/** Decoded text as the model keeps it: NFC, lines ended by {@code \n}, without a byte order mark. */
final class SourceText {
    private SourceText() {}

    static String of(String decoded) {
        var text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return Letters.composed(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
