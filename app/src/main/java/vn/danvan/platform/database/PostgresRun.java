package vn.danvan.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of PostgreSQL, from its start to its end. What it says goes to the log of the program. */
final class PostgresRun {
    private static final Logger log = LoggerFactory.getLogger("postgres");
    private static final int KEPT_LINES = 20;
    private static final int RECOVERY_MINUTES = 10;
    private static final int STOP_SECONDS = 20;

    private final Cluster cluster;
    private final int port;
    private final Process process;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Deque<String> lastLines = new ArrayDeque<>();

    private PostgresRun(Cluster cluster, int port, Process process) {
        this.cluster = cluster;
        this.port = port;
        this.process = process;
    }

    /** Starts PostgreSQL and waits until it takes connections, which after a crash is when it has recovered. */
    static PostgresRun start(Cluster cluster, PostgresSettings settings, int port) throws IOException {
        var arguments = settings.arguments(cluster.account().name(cluster.folder()), port);
        var command = cluster.command(cluster.folder(), "postgres", arguments).redirectErrorStream(true);
        var run = new PostgresRun(cluster, port, command.start());
        Thread.ofPlatform().daemon().name("postgres-log").start(run::listen);
        run.awaitReady();
        return run;
    }

    private void listen() {
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            listen(said);
        } catch (IOException e) {
            log.warn("Cannot read what PostgreSQL says", e);
        }
        ready.completeExceptionally(refusal());
    }

    private void listen(BufferedReader said) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            log.info(line);
            lastLines.addLast(line);
            if (lastLines.size() > KEPT_LINES) {
                lastLines.removeFirst();
            }
            if (line.contains("database system is ready to accept connections")) {
                ready.complete(null);
            }
        }
    }

    private StartRefused refusal() {
        var said = String.join("\n", lastLines);
        var folder = cluster.folder();
        if (said.contains("could not bind")) {
            return new StartRefused(Refusal.DATABASE_PORT_TAKEN, port);
        }
        if (StartRefused.saysDiskFull(said)) {
            return new StartRefused(Refusal.DISK_FULL, folder);
        }
        if (StartRefused.saysNoRights(said)) {
            return new StartRefused(Refusal.NO_RIGHTS, folder);
        }
        var last = lastLines.isEmpty() ? "PostgreSQL không nói gì" : lastLines.getLast();
        return new StartRefused(Refusal.DATABASE_BROKEN, folder, last);
    }

    private void awaitReady() {
        try {
            ready.orTimeout(RECOVERY_MINUTES, TimeUnit.MINUTES).join();
        } catch (CompletionException e) {
            process.destroyForcibly();
            throw e.getCause() instanceof StartRefused refused ? refused : refusal();
        }
    }

    int port() {
        return port;
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Stops it quickly and cleanly: transactions that are still running are rolled back. */
    void stop() throws IOException {
        if (process.isAlive()) {
            cluster.command(cluster.folder(), "pg_ctl", List.of("kill", "INT", Long.toString(process.pid())))
                    .start()
                    .onExit()
                    .join();
        }
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
