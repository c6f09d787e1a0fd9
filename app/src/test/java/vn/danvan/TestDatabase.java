package vn.danvan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.danvan.platform.database.DataFolder;
import vn.danvan.platform.database.DatabaseAccess;
import vn.danvan.platform.database.EmbeddedPostgres;

/** The one PostgreSQL of a test run, started by the first test that needs it. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path FOLDER = folder();
    private static final DatabaseAccess ACCESS = start();

    private static Path folder() {
        try {
            return Files.createTempDirectory("danvan-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatabaseAccess start() {
        var folder = DataFolder.open(FOLDER);
        var postgres = EmbeddedPostgres.startThrowaway(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres, folder)));
        return postgres.access();
    }

    private static void end(EmbeddedPostgres postgres, DataFolder folder) {
        try (folder) {
            postgres.close();
            FileSystemUtils.deleteRecursively(folder.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For tests that need no application. */
    public static DatabaseAccess access() {
        return ACCESS;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "danvan.data=" + FOLDER,
                        "danvan.database.url=" + ACCESS.url(),
                        "danvan.database.user=" + ACCESS.user(),
                        "danvan.database.password=" + ACCESS.password())
                .applyTo(context);
    }
}
