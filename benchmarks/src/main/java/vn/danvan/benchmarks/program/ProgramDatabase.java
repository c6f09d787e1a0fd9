package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of a running program, seen from beside it. */
record ProgramDatabase(Path data) {
    private static final int LINE_OF_THE_PORT = 3;

    Connection connect() throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"))
                .get(LINE_OF_THE_PORT)
                .strip();
        var password = Files.readString(data.resolve("database.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/danvan", "danvan", password);
    }
}
