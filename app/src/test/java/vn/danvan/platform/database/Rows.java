package vn.danvan.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Numbers written one by one, each acknowledged before the next. */
record Rows(DatabaseAccess access) {
    private static final Duration TIME_TO_RETURN = Duration.ofSeconds(20);

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    void create() throws SQLException {
        execute("CREATE TABLE IF NOT EXISTS number (value int PRIMARY KEY)");
    }

    void write(int value) throws SQLException {
        execute("INSERT INTO number VALUES (" + value + ") ON CONFLICT DO NOTHING");
    }

    /** Again and again, as a program does whose database has just been killed. */
    void writeOnceItIsBack(int value) throws SQLException {
        var last = Instant.now().plus(TIME_TO_RETURN);
        while (true) {
            try {
                write(value);
                return;
            } catch (SQLException e) {
                if (Instant.now().isAfter(last)) {
                    throw e;
                }
                new CompletableFuture<Void>()
                        .completeOnTimeout(null, 50, TimeUnit.MILLISECONDS)
                        .join();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<Integer> all() throws SQLException {
        var values = new ArrayList<Integer>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT value FROM number ORDER BY value")) {
            while (rows.next()) {
                values.add(rows.getInt(1));
            }
        }
        return values;
    }
}
