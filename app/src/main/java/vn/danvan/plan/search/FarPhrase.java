package vn.danvan.plan.search;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Phrases far behind in long texts. An index of words knows their places up to the 16,383rd only, so there a phrase is not
 * found by it; the newest long texts that hold all words are read as they are.
 */
final class FarPhrase {
    /** In bytes: what is shorter has all its words, with marks and without, within those places. */
    private static final int LONG = 16_000;

    /** Reading one takes a moment; nobody waits for more. */
    private static final int MOST = 20;

    /** In letters: what stands behind is not searched for words either. */
    private static final int SEARCHED = 200_000;

    private static final String NONE = "far AS (SELECT CAST(NULL AS bigint) AS id WHERE false), ";

    private FarPhrase() {}

    /**
     * A common table «far» of the ids of such texts.
     *
     * @param from the rows of the agency that may be found, behind FROM; the text as {@code text}, the id as {@code id}
     */
    static String candidates(Asked asked, String from) {
        var phrases = IntStream.range(0, asked.phrases().size())
                .filter(n -> asked.phrases().get(n).strip().matches(".*[^\\p{L}\\p{M}\\p{N}]+.*"))
                .mapToObj(FarPhrase::holds)
                .collect(Collectors.joining(" AND "));
        return phrases.isEmpty() ? NONE : """
                far AS MATERIALIZED (
                    SELECT c.id
                      FROM (SELECT id, left(text, %d) AS text FROM (%s) l
                             WHERE l.words @@ (%s) AND octet_length(l.text) > %d ORDER BY l.id DESC LIMIT %d) c
                     WHERE %s),
                """.formatted(SEARCHED, from, words(asked), LONG, MOST, phrases);
    }

    private static String words(Asked asked) {
        return IntStream.range(0, asked.phrases().size())
                .mapToObj(n -> " && plainto_tsquery('simple', platform.marked_words(:phrase" + n + "))")
                .collect(Collectors.joining("", "CAST(:scope AS tsquery)", ""));
    }

    /** As typed where marks were typed, and in any spelling where none were. */
    private static String holds(int n) {
        var bare = "btrim(platform.bare_words(:phrase" + n + "))";
        var marked = "btrim(platform.marked_words(:phrase" + n + "))";
        return "CASE WHEN %1$s = %2$s THEN %3$s ELSE %4$s END"
                .formatted(bare, marked, stands(bare, "bare_words"), stands(marked, "marked_words"));
    }

    private static String stands(String phrase, String form) {
        return "strpos(' ' || platform.%s(c.text) || ' ', ' ' || %s || ' ') > 0".formatted(form, phrase);
    }
}
