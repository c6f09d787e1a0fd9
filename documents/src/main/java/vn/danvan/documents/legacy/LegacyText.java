package vn.danvan.documents.legacy;

import org.jspecify.annotations.Nullable;

/**
 * Recognises text in a legacy encoding by its syllables and converts it.
 *
 * @param text in the letters of today
 * @param encoding the encoding it was in; null where it needed no conversion
 */
public record LegacyText(String text, @Nullable LegacyEncoding encoding) {

    /** Sound text has names and foreign words; a wrong decoding stays far below. */
    private static final double SOUND = 0.75;

    private static final double CLEARLY_BETTER = 0.2;

    /** Converts the text where it is clearly in a legacy encoding, and leaves it as it is otherwise. */
    public static LegacyText of(String text) {
        var best = new LegacyText(text, null);
        var share = share(text);
        if (share >= SOUND) {
            return best;
        }
        for (var encoding : LegacyEncoding.values()) {
            var decoded = encoding.decode(text);
            var decodedShare = share(decoded);
            if (decodedShare >= SOUND && decodedShare > share + CLEARLY_BETTER) {
                best = new LegacyText(decoded, encoding);
                share = decodedShare;
            }
        }
        return best;
    }

    /** Whether the words with marks are built as Vietnamese syllables; true where no word has any. */
    public static boolean isVietnamese(String text) {
        return share(text) >= SOUND;
    }

    /** The share of sound syllables among the words with marks, from 0 to 1. */
    public static double share(String text) {
        return Syllables.score(text).share();
    }
}
