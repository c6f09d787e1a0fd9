package vn.danvan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    static Path temporary;

    private static DataFolder folder;

    private final CompletableFuture<StartRefused> lost = new CompletableFuture<>();

    @BeforeAll
    static void open() {
        folder = DataFolder.open(temporary.resolve("data"));
    }

    @AfterAll
    static void close() throws IOException {
        folder.close();
    }

    @Test
    void keepsItsDataWhenItsProcessesAreKilled() throws Exception {
        try (var postgres = start()) {
            var rows = new Rows(postgres.access());
            rows.create();
            rows.write(1);

            killFirstProcess();
            rows.writeOnceItIsBack(2);

            killAnyBackend();
            rows.writeOnceItIsBack(3);
            assertThat(rows.all()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void leavesNoProcessBehind() {
        start().close();
        assertThat(processes()).isEmpty();
    }

    @Test
    void startsAlthoughAStrangerHasTheProcessNumberOfItsLastRun() throws IOException {
        start().close();
        Files.writeString(
                folder.cluster().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        start().close();
    }

    @Test
    void startsOnFilesThatRootBroughtBackFromABackup() throws IOException {
        start().close();
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        try (var files = Files.walk(folder.cluster())) {
            for (var file : files.toList()) {
                Files.setAttribute(file, "unix:uid", 0);
            }
        }
        Files.setPosixFilePermissions(folder.cluster(), PosixFilePermissions.fromString("rwxr-xr-x"));
        start().close();
    }

    @Test
    void givesUpWhenItKeepsDying() {
        try (var _ = start()) {
            while (!lost.isDone()) {
                killFirstProcess();
            }
            assertThat(lost.join().refusal()).isEqualTo(Refusal.DATABASE_LOST);
        }
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
        try (var older = DataFolder.open(temporary.resolve("older"))) {
            Files.createDirectory(older.cluster());
            Files.writeString(older.cluster().resolve("PG_VERSION"), "15\n");
            refuses(Refusal.OTHER_VERSION, () -> EmbeddedPostgres.start(older, null, lost::complete));
            assertThat(older.cluster().toFile().list()).containsExactly("PG_VERSION");
        }
    }

    private static void refuses(Refusal refusal, ThrowingCallable start) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(start)
                .extracting(StartRefused::refusal)
                .isEqualTo(refusal);
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, null, lost::complete);
    }

    private static List<ProcessHandle> processes() {
        return PostgresProcesses.running(folder.title());
    }

    private static void killFirstProcess() {
        processes().stream().filter(PostgresProcesses::isFirst).forEach(EmbeddedPostgresTest::kill);
    }

    private static void killAnyBackend() {
        processes().stream()
                .filter(process -> !PostgresProcesses.isFirst(process))
                .findFirst()
                .ifPresent(EmbeddedPostgresTest::kill);
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
