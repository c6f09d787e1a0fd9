package vn.danvan.plan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Some words of a text around what was found in it, what was found marked (trích đoạn). */
public record Excerpt(List<Piece> pieces) {
    private static final int BEFORE = 70;
    private static final int LENGTH = 240;

    /** A piece of the text; {@code hit} where it is what was searched for. */
    public record Piece(String text, boolean hit) {}

    /** Around the first hit; from the beginning where none is seen, as where the words stand in the name. */
    static Excerpt of(String text, Asked asked) {
        var composed = Folded.composed(text).replaceAll("\\s+", " ").strip();
        var hits = pattern(asked).matcher(Folded.of(composed));
        var start = hits.find() ? spaceBefore(composed, hits.start() - BEFORE) : 0;
        var end = spaceAfter(composed, start + LENGTH);
        var pieces = new ArrayList<Piece>();
        if (start > 0) {
            pieces.add(new Piece("… ", false));
        }
        var at = start;
        hits.reset();
        while (hits.find()) {
            if (hits.start() >= at && hits.end() <= end) {
                add(pieces, composed.substring(at, hits.start()), false);
                add(pieces, hits.group().isEmpty() ? "" : composed.substring(hits.start(), hits.end()), true);
                at = hits.end();
            }
        }
        add(pieces, composed.substring(at, end), false);
        if (end < composed.length()) {
            pieces.add(new Piece(" …", false));
        }
        return new Excerpt(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }

    /** Whole words, whatever stands between the words of a phrase. */
    private static Pattern pattern(Asked asked) {
        return asked.phrases().stream()
                .map(phrase -> Arrays.stream(Folded.of(Folded.composed(phrase)).split("[^\\p{L}\\p{N}]+", -1))
                        .filter(word -> !word.isEmpty())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^\\p{L}\\p{N}]+")))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("|"),
                        any -> Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])")));
    }

    private static int spaceBefore(String text, int at) {
        return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
    }

    private static int spaceAfter(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        var space = text.indexOf(' ', at);
        return space < 0 ? text.length() : space;
    }
}
