package vn.danvan.documents.legacy;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A Vietnamese encoding from before Unicode (bảng mã cũ). Text in it comes to us as the Latin letters and signs that share
 * its bytes: {@code «Céng hoµ»} in TCVN3, {@code «Coäng hoøa»} in VNI.
 */
public enum LegacyEncoding {
    /** TCVN 5712:1993, table 3 (ABC): one byte a letter; fonts {@code .VnTime}, {@code .VnTimeH} and their kin. */
    TCVN3("TCVN3") {
        @Override
        public String decode(String text) {
            return Tcvn3.decode(text);
        }
    },
    /** VNI for Windows: a base letter and a byte for its marks; fonts {@code VNI-Times} and their kin. */
    VNI("VNI") {
        @Override
        public String decode(String text) {
            return Vni.decode(text);
        }
    };

    private final String label;

    LegacyEncoding(String label) {
        this.label = label;
    }

    /** The name that people know it by. */
    public String label() {
        return label;
    }

    /** The text in the letters of today, NFC. Letters outside the encoding stay as they are. */
    public abstract String decode(String text);

    /** The encoding that a font was drawn for; null for a font with Unicode letters. */
    public static @Nullable LegacyEncoding ofFont(@Nullable String font) {
        if (font == null) {
            return null;
        }
        var name = font.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return TCVN3;
        }
        return name.startsWith("vni-") || name.startsWith("vni ") ? VNI : null;
    }

    /** The capital fonts of TCVN3, such as {@code .VnTimeH}, show the letter a as A. */
    public static boolean isCapitalFont(@Nullable String font) {
        return ofFont(font) == TCVN3 && font != null && font.strip().endsWith("H");
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
