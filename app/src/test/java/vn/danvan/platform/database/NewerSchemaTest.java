package vn.danvan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.TestDatabase;

class NewerSchemaTest {
    @TempDir
    Path migrations;

    @BeforeEach
    void writeFirstStep() throws IOException {
        Files.writeString(migrations.resolve("V1__first.sql"), "CREATE TABLE newer_schema.kept (id int)");
    }

    @Test
    void isRefusedByTheProgramThatCameBefore() throws IOException {
        var second = Files.writeString(migrations.resolve("V2__second.sql"), "DROP TABLE newer_schema.kept");
        migrate();
        Files.delete(second);
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::migrate)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NEWER_SCHEMA));
    }

    private void migrate() {
        var access = TestDatabase.access();
        new DatabaseConfiguration()
                .migrateUnlessNewer()
                .migrate(Flyway.configure()
                        .dataSource(access.url(), access.user(), access.password())
                        .defaultSchema("newer_schema")
                        .locations("filesystem:" + migrations)
                        .load());
    }
}
