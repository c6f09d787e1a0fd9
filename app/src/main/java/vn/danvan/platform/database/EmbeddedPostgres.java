package vn.danvan.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that the program runs itself, on the files of its data folder. When it dies it is started again, on
 * the port that it had; when it keeps dying, or cannot be started again, the program is told.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int DEATHS_BORNE = 5;
    private static final Duration BORNE_WITHIN = Duration.ofMinutes(10);

    private final Cluster cluster;
    private final PostgresSettings settings;
    private final PostgresProcesses processes;
    private final DatabaseAccess access;
    private final Consumer<StartRefused> whenLost;
    private final Deque<Instant> deaths = new ArrayDeque<>();
    private boolean closed;

    private EmbeddedPostgres(
            Cluster cluster, PostgresSettings settings, DatabaseAccess access, Consumer<StartRefused> whenLost) {
        this.cluster = cluster;
        this.settings = settings;
        this.processes = new PostgresProcesses(cluster, settings.title());
        this.access = access;
        this.whenLost = whenLost;
    }

    /**
     * Starts the database of the folder, which is made first when it is missing. What is left of a program that was
     * killed is stopped before.
     *
     * @param port null for any that is free
     * @param whenLost is told when the database has died for good
     */
    public static EmbeddedPostgres start(DataFolder folder, @Nullable Integer port, Consumer<StartRefused> whenLost) {
        return start(folder, port, true, whenLost);
    }

    /** For data that nobody wants to keep: does not wait for the disk. */
    public static EmbeddedPostgres startThrowaway(DataFolder folder) {
        return start(folder, null, false, lost -> log.error("The database is lost", lost));
    }

    private static EmbeddedPostgres start(
            DataFolder folder, @Nullable Integer port, boolean durable, Consumer<StartRefused> whenLost) {
        try {
            folder.requireSpace();
            var cluster = Cluster.in(folder);
            return port == null
                    ? startOnFreePort(folder, cluster, durable, whenLost)
                    : startOn(port, folder, cluster, durable, whenLost);
        } catch (IOException e) {
            throw StartRefused.by(e, folder.root());
        }
    }

    private static EmbeddedPostgres startOnFreePort(
            DataFolder folder, Cluster cluster, boolean durable, Consumer<StartRefused> whenLost) throws IOException {
        try {
            return startOn(freePort(), folder, cluster, durable, whenLost);
        } catch (StartRefused e) {
            if (e.refusal() == Refusal.DATABASE_PORT_TAKEN) { // another program was quicker
                return startOn(freePort(), folder, cluster, durable, whenLost);
            }
            throw e;
        }
    }

    private static EmbeddedPostgres startOn(
            int port, DataFolder folder, Cluster cluster, boolean durable, Consumer<StartRefused> whenLost)
            throws IOException {
        var settings = new PostgresSettings(port, durable, folder.title());
        var access = DatabaseAccess.local(port, Cluster.DATABASE, folder.databasePassword());
        var postgres = new EmbeddedPostgres(cluster, settings, access, whenLost);
        postgres.run();
        return postgres;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void run() throws IOException {
        processes.stop();
        processes.forgetLastRun();
        var run = PostgresRun.start(cluster, settings);
        Thread.ofPlatform().daemon().name("postgres-watch").start(() -> watch(run));
    }

    private void watch(PostgresRun run) {
        run.awaitEnd();
        var refused = reviveUnlessClosed();
        if (refused != null) {
            whenLost.accept(refused);
        }
    }

    /** Null when it runs again, or is to run no more. */
    private synchronized @Nullable StartRefused reviveUnlessClosed() {
        while (!closed) {
            log.warn("PostgreSQL has died and is started again");
            if (!mayDieAgain()) {
                return new StartRefused(Refusal.DATABASE_LOST, cluster.folder());
            }
            try {
                run();
                return null;
            } catch (StartRefused e) {
                if (e.refusal() != Refusal.DATABASE_BROKEN) {
                    return e;
                }
            } catch (IOException e) {
                return StartRefused.by(e, cluster.folder());
            }
        }
        return null;
    }

    private boolean mayDieAgain() {
        var now = Instant.now();
        deaths.removeIf(death -> death.plus(BORNE_WITHIN).isBefore(now));
        deaths.add(now);
        return deaths.size() <= DEATHS_BORNE;
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Stops PostgreSQL. Whoever uses it should have let go of it before. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            processes.stop();
        } catch (IOException e) {
            throw StartRefused.by(e, cluster.folder());
        }
    }
}
