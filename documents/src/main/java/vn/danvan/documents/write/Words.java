package vn.danvan.documents.write;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Small questions about the words of a draft. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\p{Cc}]+");

    private Words() {}

    /** NFC, white space collapsed: as a reader gives words back. */
    static String clean(String words) {
        return BLANKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    static @Nullable String cleanOrNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : clean(words);
    }

    static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }

    /** Whether all letters are capitals and there are at least two of them. */
    static boolean areCapitals(String words) {
        return words.equals(capitals(words))
                && words.chars().filter(Character::isLetter).limit(2).count() == 2;
    }
}
