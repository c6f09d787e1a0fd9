package vn.danvan.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.danvan.documents.read.TextReader;

/** What was written is the same draft again once it is read. */
class RoundTripTest {
    private static final int TEXTS = 4_000;

    @Test
    void textReadsBackToTheSameDraft() {
        for (int seed = 0; seed < TEXTS; seed++) {
            var draft = new DraftMaker(new SplittableRandom(seed)).draft();
            var text = TextWriter.write(Sheets.of(draft));
            assertThat(Draft.of(TextReader.read(text)))
                    .as("draft %d%n%s", seed, text)
                    .isEqualTo(draft);
        }
    }
}
