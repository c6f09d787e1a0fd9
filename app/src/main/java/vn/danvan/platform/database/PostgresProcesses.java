package vn.danvan.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The processes of PostgreSQL that work on one cluster, found by the title that they carry in their command line. So
 * those are found too that outlived a program that was killed, and never a stranger that got a number used before.
 */
record PostgresProcesses(Cluster cluster, String title) {
    private static final Path PROCESSES = Path.of("/proc");
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);
    private static final Duration TIME_TO_DIE = Duration.ofSeconds(5);
    private static final int LOOK_MILLIS = 50;

    private List<ProcessHandle> running() {
        return running(title);
    }

    static List<ProcessHandle> running(String title) {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(title))
                .toList();
    }

    static String commandLine(ProcessHandle process) {
        if (!Files.isDirectory(PROCESSES)) {
            return process.info().commandLine().orElse("");
        }
        try {
            var words = Files.readAllBytes(
                    PROCESSES.resolve(Long.toString(process.pid())).resolve("cmdline"));
            return new String(words, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // it has just ended
        }
    }

    /**
     * Removes the mark of a run that was killed. PostgreSQL would take any process for that run which has got its number
     * since, as happens at once in a container. It stays when the number is that of a PostgreSQL, which then decides.
     */
    void forgetLastRun() throws IOException {
        var mark = cluster.folder().resolve("postmaster.pid");
        if (Files.exists(mark)) {
            var running = number(mark).flatMap(ProcessHandle::of).filter(process -> commandLine(process)
                    .contains("postgres"));
            if (running.isEmpty()) {
                Files.delete(mark);
            }
        }
    }

    private static Optional<Long> number(Path mark) throws IOException {
        try (var lines = Files.lines(mark)) {
            return lines.findFirst().filter(line -> line.matches("[0-9]{1,18}")).map(Long::valueOf);
        }
    }

    /** Stops PostgreSQL fast and cleanly, transactions that still run being rolled back; what does not stop is killed. */
    void stop() throws IOException {
        for (var process : running()) {
            if (isFirst(process)) {
                interrupt(process);
            }
        }
        if (!endWithin(TIME_TO_STOP)) {
            running().forEach(ProcessHandle::destroyForcibly);
            endWithin(TIME_TO_DIE);
        }
    }

    /** The first process, which commands the others, still carries the settings that it was started with. */
    static boolean isFirst(ProcessHandle process) {
        return commandLine(process).contains("listen_addresses");
    }

    private void interrupt(ProcessHandle process) throws IOException {
        cluster.command(cluster.folder(), "pg_ctl", List.of("kill", "INT", Long.toString(process.pid())))
                .start()
                .onExit()
                .join();
    }

    private boolean endWithin(Duration time) {
        var last = Instant.now().plus(time);
        for (var left = running(); !left.isEmpty(); left = running()) {
            if (Instant.now().isAfter(last)) {
                return false;
            }
            CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .completeOnTimeout(null, LOOK_MILLIS, TimeUnit.MILLISECONDS)
                    .join();
        }
        return true;
    }
}
