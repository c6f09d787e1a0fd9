package vn.danvan.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words filed under their first letter. */
class LexiconTest {
    private static final Lexicon WORDS =
            Lexicon.of("Sở|Hội(?! nghị)|Bộ trưởng|Bộ(?! (?:máy|tiêu chí))|(?<!ban )chỉ đạo");

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "Giao Sở Nội vụ, 5, a word of letters only",
        "Giao Sởi, -1, no part of a longer word",
        "Hội nghị và Hội Nông dân, 12, not before what is excluded",
        "Bộ máy của Bộ Nội vụ, 11, nor before any of several",
        "Ban chỉ đạo, 4, what must not stand before it is looked at too",
        "ban chỉ đạo, -1, and holds it back",
        "'', -1, nothing in nothing",
    })
    void findsTheFirst(String text, int place, String why) {
        var flow = new Flow(text, new int[text.length() + 1], List.of(), List.of(), null);
        assertThat(WORDS.find(flow, 0, text.length())).as(why).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"Bộ trưởng Bộ Mẫu, 9", "Bộ Mẫu, 2", "Bộ tiêu chí, -1"})
    void endsBehindTheWord(String text, int end) {
        assertThat(WORDS.end(text, 0, text.length())).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"Bộ"})
    void aLineBreakIsABlank(String bo) {
        var text = bo + "\ntrưởng";
        assertThat(WORDS.end(text, 0, text.length())).isEqualTo(text.length());
    }
}
