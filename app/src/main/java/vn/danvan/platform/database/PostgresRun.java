package vn.danvan.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of PostgreSQL, from its start to its end. What it says goes to the log of the program. */
final class PostgresRun {
    private static final Logger log = LoggerFactory.getLogger("postgres");
    private static final int KEPT_LINES = 20;
    private static final int RECOVERY_MINUTES = 10;

    private final Cluster cluster;
    private final PostgresSettings settings;
    private final Process process;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Deque<String> lastLines = new ArrayDeque<>();

    private PostgresRun(Cluster cluster, PostgresSettings settings, Process process) {
        this.cluster = cluster;
        this.settings = settings;
        this.process = process;
    }

    /** Starts PostgreSQL and waits until it takes connections, which after a crash is when it has recovered. */
    static PostgresRun start(Cluster cluster, PostgresSettings settings) throws IOException {
        var arguments = settings.arguments(cluster.account().name(cluster.folder()));
        var command = cluster.command(cluster.folder(), "postgres", arguments).redirectErrorStream(true);
        var run = new PostgresRun(cluster, settings, command.start());
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
        if (said.contains("could not bind")) {
            return new StartRefused(Refusal.DATABASE_PORT_TAKEN, settings.port());
        }
        return StartRefused.saying(said, cluster.folder());
    }

    private void awaitReady() {
        try {
            ready.orTimeout(RECOVERY_MINUTES, TimeUnit.MINUTES).join();
        } catch (CompletionException e) {
            process.destroyForcibly();
            throw e.getCause() instanceof StartRefused refused
                    ? refused
                    : new StartRefused(e, Refusal.DATABASE_BROKEN, cluster.folder(), "quá thời gian chờ");
        }
    }

    void awaitEnd() {
        process.onExit().join();
    }
}
