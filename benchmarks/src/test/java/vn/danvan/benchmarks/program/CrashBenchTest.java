package vn.danvan.benchmarks.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrashBenchTest {

    @Test
    void noAcknowledgedNoteIsMissingAfterTheProgramTheDatabaseAndBothWereKilled()
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.danvan.Danvan");
        assertThat(new CrashBench(program).rounds(3)).first().asString().endsWith(" 0 missing []");
    }
}
