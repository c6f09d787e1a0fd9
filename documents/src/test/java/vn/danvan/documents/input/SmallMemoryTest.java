package vn.danvan.documents.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The largest files that the limits let in are read, or refused, in the memory of a small server and without a long wait. */
class SmallMemoryTest {
    private static final String HEAP = "-Xmx256m";

    /** Two seconds are asked of a machine that does nothing else; here others run beside. */
    private static final double MOST_SECONDS = 6;

    @Test
    void theLargestFilesAreReadInAQuarterOfAGigabyte() throws IOException, InterruptedException {
        var lines = run();
        assertThat(lines).hasSize(9).noneMatch(line -> line.contains("OutOfMemoryError"));
        assertThat(lines).allSatisfy(line -> assertThat(seconds(line)).as(line).isLessThan(MOST_SECONDS));
        assertThat(lines).filteredOn(line -> line.contains(" READ ")).hasSize(7);
    }

    private static double seconds(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static List<String> run() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(
                        java,
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargestFiles.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(program.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
