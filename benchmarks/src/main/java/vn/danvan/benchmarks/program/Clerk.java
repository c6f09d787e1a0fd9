package vn.danvan.benchmarks.program;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who changes open terms, a hundred a second, with the statements of the program: one after the other anywhere, and
 * every second one among the thousands that a recount has just come to.
 */
final class Clerk implements AutoCloseable {
    private static final int MILLIS_BETWEEN = 10;
    private static final int AHEAD = 3000;

    private final Connection database;
    private final int terms;
    private final Random random = new Random(1);
    private final ScheduledExecutorService day = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> acting;
    private volatile Figures figures = new Figures();
    private int acts;

    private Clerk(Connection database, int terms) {
        this.database = database;
        this.terms = terms;
        this.acting = day.scheduleAtFixedRate(this::act, 0, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    static Clerk atWork(Connection database, int terms) throws SQLException {
        database.setAutoCommit(false);
        return new Clerk(database, terms);
    }

    /** The times since the last asking. */
    synchronized Figures figures() {
        var past = figures;
        figures = new Figures();
        return past;
    }

    private void act() {
        try {
            long term = ++acts % 2 == 0 ? anywhere() : ahead();
            var begin = System.nanoTime();
            change(term);
            figures.add(Duration.ofNanos(System.nanoTime() - begin));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long anywhere() {
        return 1L + random.nextInt(terms);
    }

    private long ahead() throws SQLException {
        try (var query = database.createStatement();
                var row = query.executeQuery("SELECT max(done_to) FROM calendar.recount WHERE finished_at IS NULL")) {
            row.next();
            long doneTo = row.getLong(1);
            return doneTo == 0 ? anywhere() : doneTo + 1 + random.nextInt(AHEAD);
        } finally {
            database.commit();
        }
    }

    private void change(long term) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock_shared(7233183931253522434)");
            statement.execute("SELECT number FROM calendar.edition ORDER BY number DESC LIMIT 1");
            statement.execute("UPDATE calendar.open_term SET version = version + 1 WHERE id = " + term);
        }
        database.commit();
    }

    @Override
    public void close() {
        day.shutdown();
        try {
            day.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (acting.state() == Future.State.FAILED) {
            throw new IllegalStateException("The clerk could not go on", acting.exceptionNow());
        }
    }
}
