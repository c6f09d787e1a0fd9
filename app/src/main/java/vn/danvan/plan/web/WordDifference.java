package vn.danvan.plan.web;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word: the longest common sequence stays, the rest was removed or added. */
public final class WordDifference {
    /** Longer texts are shown as wholly replaced: their table would not fit in memory. */
    private static final int MOST_WORDS = 2000;

    private WordDifference() {}

    /** What became of some words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Neighbouring words with the same fate. */
    public record Piece(Kind kind, String text) {}

    public static List<Piece> of(String before, String after) {
        var a = before.strip().split("\\s+", -1);
        var b = after.strip().split("\\s+", -1);
        if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
            return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
        }
        return walk(a, b, lengths(a, b));
    }

    /** {@code lengths[i][j]}: how many words the texts from word i and word j on have in common. */
    private static int[][] lengths(String[] a, String[] b) {
        var lengths = new int[a.length + 1][b.length + 1];
        for (var i = a.length - 1; i >= 0; i--) {
            for (var j = b.length - 1; j >= 0; j--) {
                lengths[i][j] =
                        a[i].equals(b[j]) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static List<Piece> walk(String[] a, String[] b, int[][] lengths) {
        var pieces = new ArrayList<Piece>();
        var i = 0;
        var j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i].equals(b[j])) {
                add(pieces, Kind.KEPT, a[i++]);
                j++;
            } else if (j == b.length || (i < a.length && lengths[i + 1][j] >= lengths[i][j + 1])) {
                add(pieces, Kind.REMOVED, a[i++]);
            } else {
                add(pieces, Kind.ADDED, b[j++]);
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, String word) {
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.add(new Piece(kind, pieces.removeLast().text() + " " + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
