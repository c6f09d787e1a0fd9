package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How long a notice takes to be counted through, and what a clerk feels of it who writes on the same terms. */
final class RecountBench {
    private static final Duration BEFORE = Duration.ofSeconds(20);
    private static final Duration EACH_LOOK = Duration.ofSeconds(1);
    private static final Map<String, String> NOTICE = Map.of(
            "number", "77/TB-VD",
            "issued", "2026-11-20",
            "issuer", "Bộ Ví Dụ",
            "scope", "state",
            "off", "2026-11-27",
            "worked", "2026-12-05",
            "step", "save");

    private final List<String> program;

    RecountBench(List<String> program) {
        this.program = program;
    }

    List<String> terms(int terms) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("danvan-recount-");
        try (var running = RunningProgram.start(program, data);
                var database = new ProgramDatabase(data).connect();
                var clerks = new ProgramDatabase(data).connect()) {
            new OpenTermSeed(database).fill(terms);
            return measure(running, database, clerks, terms);
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            DataFolders.delete(data);
        }
    }

    private static List<String> measure(RunningProgram running, Connection database, Connection clerks, int terms)
            throws IOException, InterruptedException, SQLException {
        try (var administrator = Browser.signedIn(running.address(), "quantri");
                var clerk = Clerk.atWork(clerks, terms)) {
            Pause.of(BEFORE);
            var before = clerk.figures();
            var begin = System.nanoTime();
            if (!administrator.send("/calendar/notices", NOTICE)) {
                throw new IOException("The notice was not taken");
            }
            var counts = awaitEnd(database);
            var seconds = (System.nanoTime() - begin) / 1e9;
            var during = clerk.figures();
            return List.of(
                    "%,d open terms counted again in %.1f s: %s".formatted(terms, seconds, counts),
                    "a clerk without recount: " + before,
                    "a clerk meanwhile: " + during,
                    "99 of 100 acts within %.1f ms without, %.1f ms with: ratio %.2f"
                            .formatted(
                                    before.millisOf99(),
                                    during.millisOf99(),
                                    during.millisOf99() / before.millisOf99()));
        }
    }

    private static String awaitEnd(Connection database) throws SQLException {
        while (true) {
            Pause.of(EACH_LOOK);
            try (var statement = database.createStatement();
                    var row = statement.executeQuery("""
                            SELECT moved, unchanged, undecided
                              FROM calendar.recount
                             WHERE finished_at IS NOT NULL
                            """)) {
                if (row.next()) {
                    return "%,d moved, %,d unchanged, %,d need a person"
                            .formatted(row.getLong(1), row.getLong(2), row.getLong(3));
                }
            }
        }
    }
}
