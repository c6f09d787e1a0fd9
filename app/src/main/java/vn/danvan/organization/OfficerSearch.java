package vn.danvan.organization;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.OfficerId;

/**
 * What to look for among officers. A word typed without marks finds names with any marks, one typed with marks only its
 * own.
 *
 * @param after the last officer already seen: those behind follow; null for the beginning
 */
public record OfficerSearch(List<String> words, @Nullable OfficerId after) {

    public static OfficerSearch of(String typed, @Nullable OfficerId after) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var words = Arrays.stream(plain.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new OfficerSearch(words, after);
    }
}
