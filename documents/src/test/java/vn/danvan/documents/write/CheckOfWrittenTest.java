package vn.danvan.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.danvan.documents.check.Checking;
import vn.danvan.documents.check.DocumentChecker;
import vn.danvan.documents.check.Report;
import vn.danvan.documents.check.WellKnownDocuments;
import vn.danvan.documents.docx.DocxWriter;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.read.TextReader;

/**
 * What we write follows the rules of form: the check finds nothing in it, neither in the words nor in the looks. What the
 * made-up drafts themselves say (days at random, one document cited in full again and again) is not the writer's doing.
 */
class CheckOfWrittenTest {
    private static final Pattern SAID_BY_THE_DRAFT = Pattern.compile(
            "CITE-.*|DUE-BEFORE-ISSUE|APPENDIX-UNANNOUNCED|APPENDIX-ABSENT|ADDRESSEE-MISSING|SIGN-ON-BEHALF");

    private static final int TEXTS = 400;
    private static final int FILES = 150;

    @Test
    void nothingIsFoundInTexts() {
        for (int seed = 0; seed < TEXTS; seed++) {
            var text = TextWriter.write(Sheets.of(Drafts.any(seed)));
            var report = DocumentChecker.check(TextReader.read(text), WellKnownDocuments.shipped());
            assertThat(ofForm(report)).as("draft %d%n%s", seed, text).isEmpty();
        }
    }

    @Test
    void nothingIsFoundInWordFiles() {
        for (int seed = TEXTS; seed < TEXTS + FILES; seed++) {
            var file = DocxWriter.write(Sheets.of(Drafts.any(seed)));
            var checking = DocumentChecker.check(file, "made-up.docx", WellKnownDocuments.shipped(), Limits.STANDARD);
            assertThat(ofForm(((Checking.Checked) checking).report()))
                    .as("draft %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void nothingIsFoundInTheLooksOfPdfFiles() {
        for (int seed = TEXTS + FILES; seed < TEXTS + 2 * FILES; seed++) {
            var file = PdfWriter.write(Sheets.of(Drafts.any(seed)));
            var checking = DocumentChecker.check(file, "made-up.pdf", WellKnownDocuments.shipped(), Limits.STANDARD);
            assertThat(ofForm(((Checking.Checked) checking).report()))
                    .as("draft %d", seed)
                    .isEmpty();
        }
    }

    private static List<String> ofForm(Report report) {
        return report.findings().stream()
                .filter(finding ->
                        !SAID_BY_THE_DRAFT.matcher(finding.rule().id()).matches())
                .map(finding -> finding.rule().id() + " " + finding.found())
                .toList();
    }
}
