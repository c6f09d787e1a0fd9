package vn.danvan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    private final CompletableFuture<StartRefused> lost = new CompletableFuture<>();

    @TempDir
    Path temporary;

    DataFolder folder;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temporary.resolve("data"));
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
    }

    @Test
    void keepsItsDataOverCleanAndUncleanEnds() throws Exception {
        try (var postgres = start()) {
            var rows = new Rows(postgres.access());
            rows.create();
            rows.write(1);

            killFirstProcess();
            rows.writeOnceItIsBack(2);

            killAnyBackend();
            rows.writeOnceItIsBack(3);
        }
        assertThat(processes()).isEmpty();
        pretendToRunAs(ProcessHandle.current());
        try (var postgres = start()) {
            assertThat(new Rows(postgres.access()).all()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void givesUpWhenTheDatabaseKeepsDying() {
        try (var _ = start()) {
            while (!lost.isDone()) {
                killFirstProcess();
            }
            assertThat(lost.join().refusal()).isEqualTo(Refusal.DATABASE_LOST);
        }
    }

    private void killFirstProcess() {
        processes().stream().filter(PostgresProcesses::isFirst).forEach(EmbeddedPostgresTest::kill);
    }

    private void killAnyBackend() {
        processes().stream()
                .filter(process -> !PostgresProcesses.isFirst(process))
                .findFirst()
                .ifPresent(EmbeddedPostgresTest::kill);
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void pretendToRunAs(ProcessHandle stranger) throws IOException {
        Files.writeString(folder.cluster().resolve("postmaster.pid"), stranger.pid() + "\n");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, null, lost::complete);
    }

    private List<ProcessHandle> processes() {
        return PostgresProcesses.running(folder.title());
    }

    @Test
    void refusesAFolderThatIsInUse() {
        refuses(Refusal.FOLDER_IN_USE, () -> DataFolder.open(folder.root()));
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refuses(
                    Refusal.DATABASE_PORT_TAKEN,
                    () -> EmbeddedPostgres.start(folder, taken.getLocalPort(), lost::complete));
        }
    }

    @Test
    void leavesDataOfAnotherVersionAlone() throws IOException {
        Files.createDirectory(folder.cluster());
        var version = Files.writeString(folder.cluster().resolve("PG_VERSION"), "15\n");
        refuses(Refusal.OTHER_VERSION, this::start);
        assertThat(folder.cluster().toFile().list())
                .containsExactly(version.getFileName().toString());
    }

    private static void refuses(Refusal refusal, ThrowingCallable start) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(start)
                .extracting(StartRefused::refusal)
                .isEqualTo(refusal);
    }
}
