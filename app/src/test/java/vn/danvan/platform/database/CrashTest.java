package vn.danvan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.ChildProgram;

/** Killed at any moment, the next start finds everything that was acknowledged. */
class CrashTest {
    private static final int WRITES = 20;

    @TempDir
    Path temporary;

    private final TreeSet<Integer> acknowledged = new TreeSet<>();

    @Test
    void keepsEveryAcknowledgedWrite() throws IOException, InterruptedException, SQLException {
        round(ChildProgram::kill);
        round(program -> {
            killDatabase();
            program.awaitLine("wrote"); // it came back by itself
            program.kill();
        });
        round(program -> {
            killDatabase();
            program.kill();
        });
        try (var folder = DataFolder.open(temporary);
                var postgres = EmbeddedPostgres.start(folder, null, lost -> {})) {
            assertThat(new Rows(postgres.access()).all()).containsAll(acknowledged);
        }
    }

    private interface Blow {
        void strike(ChildProgram program) throws InterruptedException;
    }

    private void round(Blow blow) throws IOException, InterruptedException {
        try (var program = ChildProgram.start(KilledWriter.class, temporary, acknowledged.size() * 1000)) {
            for (var count = 0; count < WRITES; count++) {
                acknowledge(program.awaitLine("wrote "));
            }
            blow.strike(program);
            program.remainingLines().stream()
                    .filter(line -> line.startsWith("wrote "))
                    .forEach(this::acknowledge);
        }
    }

    private void acknowledge(String line) {
        acknowledged.add(Integer.valueOf(line.substring("wrote ".length())));
    }

    private void killDatabase() {
        PostgresProcesses.running(DataFolder.title(temporary)).stream()
                .filter(PostgresProcesses::isFirst)
                .forEach(ProcessHandle::destroyForcibly);
    }
}
