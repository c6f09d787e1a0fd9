package vn.danvan.plan;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two texts are, from 0 to 1: the share of pairs of neighbouring words that they have in common (Dice's
 * coefficient), so that a moved sentence still counts and a common word alone does not.
 */
final class Likeness {
    private Likeness() {}

    static double of(String a, String b) {
        var left = pairs(a);
        var right = pairs(b);
        var total = size(left) + size(right);
        return total == 0 ? 1 : 2.0 * common(left, right) / total;
    }

    /** The same words, whatever the case, the white space and the final stop. */
    static boolean same(String a, String b) {
        return folded(a).equals(folded(b));
    }

    private static Map<String, Integer> pairs(String text) {
        var words = folded(text).split(" ", -1);
        var pairs = new HashMap<String, Integer>();
        pairs.merge(words[0], 1, Integer::sum);
        for (var i = 1; i < words.length; i++) {
            pairs.merge(words[i - 1] + " " + words[i], 1, Integer::sum);
        }
        return pairs;
    }

    private static int size(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int common(Map<String, Integer> left, Map<String, Integer> right) {
        return left.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0)))
                .sum();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[;.,/ ]+$", "")
                .strip();
    }
}
