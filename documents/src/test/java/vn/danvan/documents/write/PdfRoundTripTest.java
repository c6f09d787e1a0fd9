package vn.danvan.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;

/** A PDF that was written is the same draft again once it is read. */
class PdfRoundTripTest {

    private static final int FILES = 1_000;

    @Test
    void aPdfReadsBackToTheSameDraft() {
        for (int seed = 0; seed < FILES; seed++) {
            var draft = Drafts.any(seed);
            var reading = DocumentReader.read(PdfWriter.write(Sheets.of(draft)), "du-thao.pdf", Limits.STANDARD);
            assertThat(reading).isInstanceOf(Reading.Read.class);
            assertThat(Draft.of(((Reading.Read) reading).document()))
                    .as("draft %d", seed)
                    .isEqualTo(draft);
        }
    }
}
