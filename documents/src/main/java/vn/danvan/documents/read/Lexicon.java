package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Many words that mean the same to a rule, such as the first words of an agency. They are filed under their first letter,
 * so that at most places of a text none is even tried; words that are no more than letters are compared without a pattern.
 */
final class Lexicon {
    private static final int BUCKETS = 512;
    private static final String SIGNS = "([\\?*+{.";
    private static final String BLANK = "\\s";

    private final Entry[][] byFirstLetter = new Entry[BUCKETS][0];

    /**
     * @param words the letters that it begins with; a space is a blank or the end of a line
     * @param shape all of it, where it is more than these letters
     */
    private record Entry(String words, @Nullable Pattern shape) {

        /** Behind its last letter; -1 where it does not stand at {@code from}. */
        int end(String text, int from, int limit) {
            int end = from + words.length();
            if (end > limit || !lettersAt(text, from)) {
                return -1;
            }
            if (shape != null) {
                var m = shape.matcher(text).region(from, limit).useTransparentBounds(true);
                end = m.lookingAt() ? m.end() : -1;
            }
            return end > 0 && whole(text, end) ? end : -1;
        }

        private boolean lettersAt(String text, int from) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                char found = text.charAt(from + i);
                if (found != c && (c != ' ' || found != '\n')) {
                    return false;
                }
            }
            return true;
        }

        private static boolean whole(String text, int end) {
            return end == text.length() || !Letters.letter(text.charAt(end)) || !Letters.letter(text.charAt(end - 1));
        }
    }

    private Lexicon() {}

    /** @param words parted by {@code |}; each may go on as a pattern: {@code Hội(?! nghị)}, {@code (?<!ban )chỉ đạo} */
    static Lexicon of(String words) {
        var lexicon = new Lexicon();
        for (var word : parted(words)) {
            int start = behindLookback(word);
            int end = start;
            while (end < word.length() && SIGNS.indexOf(word.charAt(end)) < 0) {
                end++;
            }
            if (end < word.length() && "?*+{".indexOf(word.charAt(end)) >= 0) {
                end--;
            }
            var shape = end - start == word.length() ? null : Pattern.compile(word.replace(" ", BLANK));
            lexicon.add(new Entry(word.substring(start, end), shape));
        }
        return lexicon;
    }

    /** {@code a|b(?:c|d)} is {@code a} and {@code b(?:c|d)}. */
    private static List<String> parted(String words) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        parts.add(words.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> {}
            }
        }
        parts.add(words.substring(start));
        return parts;
    }

    private static int behindLookback(String word) {
        int start = 0;
        while (word.startsWith("(?<!", start)) {
            start = word.indexOf(')', start) + 1;
        }
        return start;
    }

    private void add(Entry entry) {
        int bucket = entry.words().charAt(0) % BUCKETS;
        int size = byFirstLetter[bucket].length;
        byFirstLetter[bucket] = Arrays.copyOf(byFirstLetter[bucket], size + 1);
        byFirstLetter[bucket][size] = entry;
    }

    /** The end of the word that stands at {@code from}; -1 where none of them does. */
    int end(String text, int from, int limit) {
        for (var entry : byFirstLetter[text.charAt(from) % BUCKETS]) {
            int end = entry.end(text, from, limit);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    boolean opens(String text, int from, int limit) {
        return from < limit && end(text, from, limit) >= 0;
    }

    /** Where the first of the words begins in the clean text; -1 without any. */
    int find(Flow flow, int from, int limit) {
        var text = flow.text();
        int word = flow.wordAt(from);
        for (int at = flow.start(word); at < limit; at = flow.start(++word)) {
            if (end(text, at, limit) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
