package vn.danvan.documents.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentKind;

/** Kinds of documents in their usual spelling (tên loại văn bản), the longer names first. */
final class Kinds {
    /** Kinds that stand over a text or are cited; the longer names first. */
    static final List<String> ALL = Arrays.stream(DocumentKind.values())
            .map(DocumentKind::spelling)
            .distinct()
            .sorted((a, b) -> b.length() - a.length())
            .toList();

    private static final Map<String, String> SPELLING =
            ALL.stream().collect(Collectors.toMap(kind -> kind.toLowerCase(Locale.ROOT), kind -> kind));

    private static final int LONGEST =
            ALL.stream().mapToInt(String::length).max().orElse(0) + 2;

    /** The longest first, so that «Chương trình hành động» is found before «Chương trình». */
    private static final Lexicon SMALL =
            Lexicon.of(ALL.stream().map(Letters::folded).collect(Collectors.joining("|")));

    private static final Pattern SIGN = Pattern.compile("[/-]");

    private Kinds() {}

    /** {@code KẾ HOẠCH} as {@code Kế hoạch}; null for other words. */
    static @Nullable String spelling(String words) {
        return words.length() > LONGEST
                ? null
                : SPELLING.get(words.replace('\n', ' ').strip().toLowerCase(Locale.ROOT));
    }

    /** The end of the word of kind that begins at {@code from} of the folded text, the longest there is; -1 without one. */
    static int end(String folded, int from, int limit) {
        return SMALL.end(folded, from, limit);
    }

    /** The kind that a symbol names: {@code 26/KH-UBND} is a plan, {@code 43-KL/TW} a conclusion. */
    static @Nullable String ofSymbol(String symbol) {
        for (var group : SIGN.split(symbol, -1)) {
            if (!group.isEmpty() && Letters.letter(group.charAt(0))) {
                return DocumentKind.ofLetters(group).map(DocumentKind::spelling).orElse(null);
            }
        }
        return null;
    }
}
