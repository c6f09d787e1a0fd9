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
        return connect("danvan");
    }

    /** As the one who may do everything. */
    Connection connectAsOwner() throws IOException, SQLException {
        return connect("postgres");
    }

    private Connection connect(String role) throws IOException, SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/danvan", role, password());
    }

    String port() throws IOException {
        return Files.readAllLines(data.resolve("database").resolve("postmaster.pid"))
                .get(LINE_OF_THE_PORT)
                .strip();
    }

    String password() throws IOException {
        return Files.readString(data.resolve("database.password")).strip();
    }
}
