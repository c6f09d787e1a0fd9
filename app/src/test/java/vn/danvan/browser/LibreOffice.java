package vn.danvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The office program of the reader, as far as this machine has one. */
final class LibreOffice {
    private static final String PROGRAM = "soffice";

    private LibreOffice() {}

    static boolean isInstalled() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(String.valueOf(System.getenv("PATH")))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /** Opens a document and says what its pages show. */
    static String words(byte[] document, Path folder) throws IOException, InterruptedException {
        var word = Files.write(folder.resolve("report.docx"), document);
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
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as("LibreOffice ends in time")
                .isTrue();
        try (var pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
