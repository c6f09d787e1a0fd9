package vn.danvan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small disk of its own, which only root can make. */
class FullDiskTest {
    private static final int DISK_MEBIBYTES = 120;

    @TempDir
    Path disk;

    @BeforeEach
    void mount() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + DISK_MEBIBYTES + "m", "tmpfs", disk.toString()))
                .as("may mount")
                .isZero();
    }

    @AfterEach
    void unmount() throws IOException {
        run("umount", disk.toString());
    }

    @Test
    void losesNothingAndSaysWhatToDo() throws Exception {
        try (var folder = DataFolder.open(disk.resolve("data"))) {
            var filling = disk.resolve("filling");
            writeOneRow(folder);
            Files.write(filling, new byte[(int) disk.toFile().getUsableSpace()]);
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> start(folder))
                    .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.DISK_FULL));
            Files.delete(filling);
            try (var postgres = start(folder)) {
                assertThat(new Rows(postgres.access()).all()).containsExactly(1);
            }
        }
    }

    private static void writeOneRow(DataFolder folder) throws Exception {
        try (var postgres = start(folder)) {
            var rows = new Rows(postgres.access());
            rows.create();
            rows.write(1);
        }
    }

    private static EmbeddedPostgres start(DataFolder folder) {
        return EmbeddedPostgres.start(folder, null, lost -> {});
    }

    private static int run(String... command) throws IOException {
        return new ProcessBuilder(command).start().onExit().join().exitValue();
    }
}
