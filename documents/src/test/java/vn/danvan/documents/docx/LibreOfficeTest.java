package vn.danvan.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.documents.write.Drafts;
import vn.danvan.documents.write.Sheets;

/** LibreOffice, where it is installed, opens what we write and sets the pages as meant. */
class LibreOfficeTest {
    private static final String PROGRAM = "soffice";

    /** A decision of one page, an appendix of one, and one of several landscape pages. */
    @Test
    void appendicesBeginNewPagesWithNumbersOfTheirOwn(@TempDir Path folder) throws IOException, InterruptedException {
        assumeThat(installed()).as("LibreOffice").isTrue();
        var word = Files.write(folder.resolve("decision.docx"), DocxWriter.write(Sheets.of(Drafts.decision())));
        try (var pdf = Loader.loadPDF(converted(word, folder).toFile())) {
            var pages = pages(pdf);
            assertThat(pages).hasSizeGreaterThan(3);
            // letters with two marks come out of such a PDF in pieces, so that only plain ones are looked at
            assertThat(pages.get(0)).startsWith("UBND T").contains("21/Q", "Th");
            assertThat(pages.get(1)).startsWith("Ph").contains("DANH SÁCH");
            assertThat(pages.get(2)).startsWith("Ph").contains(" II");
            assertThat(pages.get(3)).startsWith("2\n").contains("TT N", "Quý III");
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            assertThat(pdf.getPage(2).getMediaBox().getWidth()).isBetween(841f, 843f);
        }
    }

    private static List<String> pages(PDDocument pdf) {
        return IntStream.rangeClosed(1, pdf.getNumberOfPages())
                .mapToObj(page -> page(pdf, page))
                .toList();
    }

    private static String page(PDDocument pdf, int number) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(pdf).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path converted(Path word, Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        word.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES))
                .as("LibreOffice ends in time")
                .isTrue();
        return folder.resolve("decision.pdf");
    }

    private static boolean installed() {
        var folders = String.valueOf(System.getenv("PATH"));
        return List.of(folders.split(File.pathSeparator, -1)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }
}
