package vn.danvan.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.danvan.documents.pdf.Verapdf;

class PdfWriterTest {

    private static Stream<Draft> papers() {
        return Papers.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperKeepsToPdfA2b(Draft paper) {
        assertThat(Verapdf.faults(PdfWriter.write(Sheets.of(paper)), PDFAFlavour.PDFA_2_B))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperCanBeReadToThosePeopleWhoDoNotSee(Draft paper) {
        assertThat(Verapdf.faults(PdfWriter.write(Sheets.of(paper)), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void theSameDraftGivesTheSameBytes() {
        assertThat(PdfWriter.write(Sheets.of(Papers.plan()))).isEqualTo(PdfWriter.write(Sheets.of(Papers.plan())));
    }
}
