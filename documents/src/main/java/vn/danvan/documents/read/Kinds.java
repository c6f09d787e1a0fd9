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

    /** Small kinds by their first letter, the longest first. */
    private static final Map<Character, List<String>> BY_LETTER = SPELLING.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.groupingBy(kind -> kind.charAt(0)));

    private static final Pattern SIGN = Pattern.compile("[/-]");

    private Kinds() {}

    /** {@code KẾ HOẠCH} as {@code Kế hoạch}; null for other words. */
    static @Nullable String spelling(String words) {
        return words.length() > LONGEST
                ? null
                : SPELLING.get(words.replace('\n', ' ').strip().toLowerCase(Locale.ROOT));
    }

    /** The end of the word of kind that begins at {@code from}, the longest there is; {@code from} without one. */
    static int end(String text, int from, int limit) {
        for (var kind : BY_LETTER.getOrDefault(Character.toLowerCase(text.charAt(from)), List.of())) {
            int end = from + kind.length();
            if (end <= limit
                    && matches(text, from, kind)
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return from;
    }

    private static boolean matches(String text, int from, String kind) {
        for (int i = 0; i < kind.length(); i++) {
            char c = text.charAt(from + i);
            if (Character.toLowerCase(c == '\n' ? ' ' : c) != kind.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The kind that a symbol names: {@code 26/KH-UBND} is a plan, {@code 43-KL/TW} a conclusion. */
    static @Nullable String ofSymbol(String symbol) {
        for (var group : SIGN.split(symbol, -1)) {
            if (!group.isEmpty() && Character.isLetter(group.charAt(0))) {
                return DocumentKind.ofLetters(group).map(DocumentKind::spelling).orElse(null);
            }
        }
        return null;
    }
}
