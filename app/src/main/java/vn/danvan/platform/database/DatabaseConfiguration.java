package vn.danvan.platform.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which database the program uses, and how its schema is brought up to date. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The embedded database when the program was started with one, else that of the setting danvan.database.url. */
    @Bean
    JdbcConnectionDetails databaseConnection(
            ObjectProvider<DatabaseAccess> embedded,
            @Value("${danvan.database.url:}") String url,
            @Value("${danvan.database.user:}") String user,
            @Value("${danvan.database.password:}") String password) {
        return new Connection(
                embedded.getIfAvailable(() -> ExternalDatabase.checked(new DatabaseAccess(url, user, password))));
    }

    private record Connection(DatabaseAccess access) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return access.url();
        }

        @Override
        public String getUsername() {
            return access.user();
        }

        @Override
        public String getPassword() {
            return access.password();
        }
    }

    /** A schema that a newer program has changed is left alone: this program does not know what it now means. */
    @Bean
    FlywayMigrationStrategy migrateUnlessNewer() {
        return flyway -> {
            refuseNewer(flyway);
            flyway.migrate();
        };
    }

    private static void refuseNewer(Flyway flyway) {
        for (MigrationInfo step : flyway.info().applied()) {
            if (step.getState() == MigrationState.FUTURE_SUCCESS || step.getState() == MigrationState.FUTURE_FAILED) {
                throw new StartRefused(Refusal.NEWER_SCHEMA, step.getVersion());
            }
        }
    }
}
