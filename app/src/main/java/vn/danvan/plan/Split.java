package vn.danvan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a duty into its sentences or, where it is one sentence, at its semicolons: «Rà soát thủ tục; niêm yết công khai»
 * are two pieces of work.
 */
final class Split {
    /** A stop ends a sentence when a capital letter or a quotation mark follows; «TP. Mẫu» and «01.2026» do not count. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[\\p{Ll}\\p{Lu}\\p{Nd}”\"»)]{2}[.])\\s+(?=[\\p{Lu}“\"«])");

    private static final Pattern CLAUSE = Pattern.compile("(?<=;)\\s+");

    private Split() {}

    /** The pieces of {@code text} in order; one piece where nothing can be cut. */
    static List<String> of(String text) {
        var sentences = pieces(SENTENCE, text);
        return sentences.size() > 1 ? sentences : pieces(CLAUSE, text);
    }

    private static List<String> pieces(Pattern cut, String text) {
        var pieces = new ArrayList<String>();
        for (var piece : cut.split(text, -1)) {
            if (!piece.isBlank()) {
                pieces.add(piece.strip());
            }
        }
        return pieces;
    }
}
