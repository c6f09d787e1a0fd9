package vn.danvan.documents.input;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** The program Tesseract, where it is installed: run on one picture at a time, on one core, within a time. */
final class Tesseract {

    private static final String PROGRAM = "tesseract";
    private static final long TO_LIST_LANGUAGES_SECONDS = 10;

    private static final double POINTS_PER_INCH = 72;

    private static final int LEVEL = 0;
    private static final int LEFT = 6;
    private static final int TOP = 7;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 9;
    private static final int TEXT = 11;
    private static final String A_LINE = "4";
    private static final String A_WORD = "5";

    private Tesseract() {}

    static boolean readsVietnamese() throws IOException {
        var output = Files.createTempFile("danvan-", ".txt");
        try {
            var process = new ProcessBuilder(PROGRAM, "--list-langs")
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return finishes(process, TimeUnit.SECONDS.toNanos(TO_LIST_LANGUAGES_SECONDS))
                    && Files.readString(output, StandardCharsets.UTF_8).lines().anyMatch("vie"::equals);
        } catch (IOException notInstalled) {
            return false;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** The words of a picture with their places, in points. */
    static List<PdfGlyph> read(BufferedImage image, double dotsPerInch, long nanoseconds) throws IOException {
        var folder = Files.createTempDirectory("danvan-");
        var picture = folder.resolve("page.png");
        var text = folder.resolve("page.tsv");
        try {
            ImageIO.write(image, "png", picture.toFile());
            var builder = new ProcessBuilder(PROGRAM, picture.toString(), "stdout", "-l", "vie", "--psm", "4", "tsv")
                    .redirectOutput(text.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            if (!finishes(builder.start(), nanoseconds)) {
                throw new Refusal(Reason.TOO_SLOW, "Nhận dạng ảnh quét mất quá lâu nên đã dừng lại.");
            }
            return words(Files.readAllLines(text, StandardCharsets.UTF_8), POINTS_PER_INCH / dotsPerInch);
        } finally {
            for (var file : new Path[] {picture, text, folder}) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A line of the table is an area on the page: level, …, left, top, width, height, certainty, text. */
    private static List<PdfGlyph> words(List<String> table, double points) {
        var words = new ArrayList<PdfGlyph>();
        double bottom = 0;
        double height = 0;
        for (var row : table) {
            var cells = row.split("\t", -1);
            if (cells.length > TEXT && cells[LEVEL].equals(A_LINE)) {
                height = Integer.parseInt(cells[HEIGHT]) * points;
                bottom = Integer.parseInt(cells[TOP]) * points + height;
            } else if (cells.length > TEXT && cells[LEVEL].equals(A_WORD) && !cells[TEXT].isBlank()) {
                double left = Integer.parseInt(cells[LEFT]) * points;
                double right = left + Integer.parseInt(cells[WIDTH]) * points;
                words.add(new PdfGlyph(cells[TEXT], left, right, bottom, height, height / 6, null, null));
            }
        }
        return words;
    }

    /** Waits for the program; one that does not end in time is stopped. */
    private static boolean finishes(Process process, long nanoseconds) {
        try {
            if (process.waitFor(nanoseconds, TimeUnit.NANOSECONDS)) {
                return process.exitValue() == 0;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}
