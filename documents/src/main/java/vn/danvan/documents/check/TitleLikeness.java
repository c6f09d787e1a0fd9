package vn.danvan.documents.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two abstracts are (độ giống của trích yếu): 1 for the same words in the same order, 0 for none in common.
 * Opening words that come and go («về», «việc», «ban hành») do not count.
 */
final class TitleLikeness {
    /** From here on two abstracts are the same. */
    static final double SAME = 0.97;

    /** Below this they are of different documents. */
    static final double OTHER = 0.6;

    private static final int MOST_WORDS = 80;
    private static final Set<String> LOOSE = Set.of("về", "việc", "ban", "hành", "quy", "định");

    private TitleLikeness() {}

    /**
     * Twice the longest common run of words, gaps allowed, over the words of both. Words that follow the whole title («… trên
     * địa bàn tỉnh») do not count.
     */
    static double of(String cited, String title) {
        return of(words(cited), words(title));
    }

    static double of(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        boolean whole = a.size() >= b.size() && a.subList(0, b.size()).equals(b);
        return whole ? 1 : 2.0 * common(a, b) / (a.size() + b.size());
    }

    /** Whether the words are the first ones of the title, and some are left out. */
    static boolean isBeginning(String words, String title) {
        var a = words(words);
        var b = words(title);
        return a.size() >= 4 && a.size() < b.size() && b.subList(0, a.size()).equals(a);
    }

    private static int common(List<String> a, List<String> b) {
        var best = new int[b.size() + 1];
        for (var word : a) {
            int before = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = best[j];
                best[j] = word.equals(b.get(j - 1)) ? before + 1 : Math.max(above, best[j - 1]);
                before = above;
            }
        }
        return best[b.size()];
    }

    static List<String> words(String title) {
        var words = Arrays.stream(Normalizer.normalize(title, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        int first = 0;
        while (first < words.size() && LOOSE.contains(words.get(first))) {
            first++;
        }
        return words.subList(first, words.size());
    }
}
