package vn.danvan.plan.search;

import java.text.Normalizer;
import java.util.Locale;

/** A text without marks and case, letter for letter: a place in it is the same place in the text. */
final class Folded {
    private static final char FIRST_MARKED = 0x80;

    private Folded() {}

    /** The text composed; what {@link #of} folds must be composed. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static String of(String composed) {
        var folded = new StringBuilder(composed.length());
        for (var i = 0; i < composed.length(); i++) {
            folded.append(of(composed.charAt(i)));
        }
        return folded.toString();
    }

    private static char of(char letter) {
        if (letter < FIRST_MARKED) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
        }
        if (letter == 'đ' || letter == 'Đ') {
            return 'd';
        }
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .charAt(0);
    }
}
