package vn.danvan.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.write.Papers;
import vn.danvan.documents.write.PdfWriter;
import vn.danvan.documents.write.Sheets;

/** One fault of looks at a time in a good PDF is found by its own rule and by no other. */
class PlantedPdfLooksTest {
    private static final PdfPlan GOOD = new PdfPlan(PdfWriter.write(Sheets.of(Papers.plan())));

    /** What is written on the first page, in its order. */
    private static final List<String> COMPONENTS =
            List.of("PARENT", "AGENCY", "COUNTRY", "TAGLINE", "SYMBOL", "DATE", "TYPE", "TITLE");

    private static Report check(byte[] file) {
        var checking = DocumentChecker.check(file, "ke-hoach.pdf", KnownDocuments.none(), Limits.STANDARD);
        return ((Checking.Checked) checking).report();
    }

    private static List<String> looksBrokenIn(byte[] file) {
        return check(file).findings().stream()
                .map(finding -> finding.rule().id())
                .filter(rule -> rule.startsWith("PAGE-") || rule.startsWith("LOOK-"))
                .distinct()
                .toList();
    }

    @Test
    void aGoodFileGivesNoFinding() {
        assertThat(looksBrokenIn(GOOD.moved(0, 0))).isEmpty();
    }

    @Test
    void sizesAreReadAsTheyAreSeen() {
        assertThat(looksBrokenIn(GOOD.withSizes(0.997))).isEmpty();
        assertThat(looksBrokenIn(GOOD.inScaledSpace())).isEmpty();
    }

    @Test
    void runningHeadsAndStampsAreNotTheEdgeOfTheText() {
        assertThat(looksBrokenIn(GOOD.withRunningHeads())).isEmpty();
        assertThat(looksBrokenIn(GOOD.stampedAtTop())).isEmpty();
    }

    /** Pages that are turned, or empty, show no number to be read. */
    @Test
    void onlyPagesWithLinesMissANumber() {
        var turned = GOOD.with(
                content -> content.contains("Pagination") ? content.replace(" 1 0 0 1 ", " 0 1 -1 0 ") : content);
        assertThat(looksBrokenIn(turned)).doesNotContain("PAGE-NUMBER-MISSING");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("PAGE-MARGIN-LEFT", file -> file.moved(-15, 0)),
                fault("PAGE-MARGIN-RIGHT", file -> file.moved(14, 0)),
                fault("PAGE-MARGIN-TOP", file -> file.moved(0, 15)),
                fault("PAGE-MARGIN-BOTTOM", file -> file.moved(0, -14)),
                fault("PAGE-FONT", file -> file.inFont("Arial")),
                fault("PAGE-NUMBER-MISSING", file -> file.withNumbers("\\[<\\w+>\\] TJ", "[] TJ")),
                fault("PAGE-NUMBER-CENTRE", file -> file.withNumbers("1 0 0 1 \\d+", "1 0 0 1 480")),
                fault("PAGE-NUMBER-PLACE", file -> file.withNumbers("\\S+ Tm", "30 Tm")),
                fault("PAGE-NUMBER-SIZE", file -> file.withNumbers("1 0 0 1 ", "0.7 0 0 0.7 ")),
                fault("PAGE-NUMBER-FIRST", PdfPlan::withNumberOnFirstPage));
    }

    private static Arguments fault(String rule, Function<PdfPlan, byte[]> plant) {
        return Arguments.of(rule, plant);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isFoundByItsRuleAndByNoOther(String rule, Function<PdfPlan, byte[]> plant) {
        assertThat(looksBrokenIn(plant.apply(GOOD))).containsExactly(rule);
    }

    static Stream<String> components() {
        return COMPONENTS.stream();
    }

    @ParameterizedTest
    @MethodSource("components")
    void lettersOfAnotherSizeAreFound(String component) {
        assertThat(looksBrokenIn(GOOD.scaled(COMPONENTS.indexOf(component), 0.8)))
                .containsExactly("LOOK-" + component + "-SIZE");
    }

    /** The text stays where it was, so that its margins are others too. */
    @Test
    void anotherPaperIsFound() {
        assertThat(looksBrokenIn(GOOD.onPaper(PDRectangle.LETTER))).contains("PAGE-PAPER");
    }

    @Test
    void lettersOfAnotherStyleAreFound() {
        assertThat(looksBrokenIn(GOOD.inStyle("Regular")))
                .contains("LOOK-TAGLINE-STYLE", "LOOK-AGENCY-STYLE", "LOOK-DATE-STYLE", "LOOK-TO-STYLE")
                .allMatch(rule -> rule.endsWith("-STYLE"));
    }

    /** A scan with its words beneath the picture, in one piece or in strips, or with words that nobody sees. */
    static Stream<byte[]> scans() {
        return Stream.of(
                GOOD.behind(new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY)),
                GOOD.behindStrips(new BufferedImage(620, 50, BufferedImage.TYPE_BYTE_GRAY), 16),
                GOOD.with(content -> content.replace("BT ", "BT 3 Tr ")));
    }

    @ParameterizedTest
    @MethodSource("scans")
    void aScanSaysThatItsLooksWereNotSeen(byte[] scan) {
        var report = check(scan);
        assertThat(report.findings()).noneMatch(finding -> finding.rule().id().matches("(?:PAGE|LOOK)-.*"));
        assertThat(report.notes()).anyMatch(note -> note.startsWith("Tệp là ảnh quét"));
    }
}
