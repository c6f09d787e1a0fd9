package vn.danvan.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/** A PostgreSQL that others run: looked at before it is used. */
final class ExternalDatabase {
    private static final int OLDEST_MAJOR = 15;
    private static final String CONNECT_SECONDS = "10";

    private ExternalDatabase() {}

    static DatabaseAccess checked(DatabaseAccess access) {
        try {
            var major = majorVersion(access);
            if (major < OLDEST_MAJOR) {
                throw new StartRefused(Refusal.DATABASE_TOO_OLD, access.address(), major);
            }
            return access;
        } catch (SQLException e) {
            throw new StartRefused(e, Refusal.DATABASE_UNREACHABLE, access.address(), Objects.toString(e.getMessage()));
        }
    }

    private static int majorVersion(DatabaseAccess access) throws SQLException {
        var properties = new Properties();
        properties.put("user", access.user());
        properties.put("password", access.password());
        properties.put("connectTimeout", CONNECT_SECONDS);
        try (var connection = DriverManager.getConnection(access.url(), properties)) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }
}
