package vn.danvan.documents.input;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** The program Tesseract, where it is installed: run on one picture at a time, on one core, within a time. */
final class Tesseract {

    private static final String PROGRAM = "tesseract";
    private static final long TO_LIST_LANGUAGES_SECONDS = 10;

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

    static String read(BufferedImage image, long nanoseconds) throws IOException {
        var folder = Files.createTempDirectory("danvan-");
        var picture = folder.resolve("page.png");
        var text = folder.resolve("page.txt");
        try {
            ImageIO.write(image, "png", picture.toFile());
            var builder = new ProcessBuilder(PROGRAM, picture.toString(), "stdout", "-l", "vie", "--psm", "4")
                    .redirectOutput(text.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            if (!finishes(builder.start(), nanoseconds)) {
                throw new Refusal(Reason.TOO_SLOW, "Nhận dạng ảnh quét mất quá lâu nên đã dừng lại.");
            }
            return Files.readString(text, StandardCharsets.UTF_8);
        } finally {
            for (var file : new Path[] {picture, text, folder}) {
                Files.deleteIfExists(file);
            }
        }
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
