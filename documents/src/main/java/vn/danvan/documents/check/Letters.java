package vn.danvan.documents.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Small letters and capitals of words. */
final class Letters {
    private Letters() {}

    /** {@code NGUYỄN VĂN THỬ} and {@code nguyễn văn thử} as {@code Nguyễn Văn Thử}. */
    static String asName(String words) {
        return Arrays.stream(words.strip().split("\\s+", -1))
                .map(Letters::capitalised)
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT);
    }

    static boolean allCapitals(String words) {
        return words.chars().filter(Character::isLetter).count() >= 2 && words.equals(words.toUpperCase(Locale.ROOT));
    }
}
