package vn.danvan.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.documents.docx.DocxWriter;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;
import vn.danvan.documents.read.TextReader;

/** What was written is the same draft again once it is read. */
class RoundTripTest {
    private static final int TEXTS = 3_000;
    private static final int FILES = 1_000;

    @Test
    void textReadsBackToTheSameDraft() {
        for (int seed = 0; seed < TEXTS; seed++) {
            var draft = Drafts.any(seed);
            var text = TextWriter.write(Sheets.of(draft));
            assertThat(Draft.of(TextReader.read(text)))
                    .as("draft %d%n%s", seed, text)
                    .isEqualTo(draft);
        }
    }

    @Test
    void wordFilesReadBackToTheSameDraft() {
        for (int seed = TEXTS; seed < TEXTS + FILES; seed++) {
            var draft = Drafts.any(seed);
            var reading = DocumentReader.read(DocxWriter.write(Sheets.of(draft)), "made-up.docx", Limits.STANDARD);
            assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> assertThat(Draft.of(read.document()))
                    .as("draft of %s", read.document().text())
                    .isEqualTo(draft));
        }
    }

    static Stream<Draft> models() {
        return Stream.of(
                Drafts.plan(),
                Drafts.report(),
                Drafts.decision(),
                Drafts.decisionWithRules(),
                Drafts.letter(),
                Drafts.invitation(),
                Drafts.minutes());
    }

    /** A draft need not follow the form: what is written for it does, and stays as it is when it is read and written again. */
    @ParameterizedTest
    @MethodSource("models")
    void everyModelIsWrittenTheSameOnceMore(Draft draft) {
        var text = TextWriter.write(Sheets.of(draft));
        assertThat(TextWriter.write(Sheets.of(Draft.of(TextReader.read(text))))).isEqualTo(text);
    }
}
