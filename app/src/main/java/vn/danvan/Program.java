package vn.danvan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.danvan.platform.StartNotice;
import vn.danvan.platform.database.DataFolder;
import vn.danvan.platform.database.DatabaseAccess;
import vn.danvan.platform.database.EmbeddedPostgres;
import vn.danvan.platform.database.StartRefused;

/** One run of the program: the database starts while the application is put together; both stop together. */
final class Program {
    private final CommandLine line;
    private final DataFolder folder;

    private Program(CommandLine line, DataFolder folder) {
        this.line = line;
        this.folder = folder;
    }

    static void start(CommandLine line) {
        new Program(line, DataFolder.open(folder(line))).start();
    }

    private static Path folder(CommandLine line) {
        return line.data().orElseGet(() -> line.demo() ? throwawayFolder() : Path.of("danvan-data"));
    }

    private static Path throwawayFolder() {
        try {
            return Files.createTempDirectory("danvan-demo-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        var application = new SpringApplication(Danvan.class);
        application.setDefaultProperties(properties());
        if (line.databaseUrl().isEmpty()) {
            var postgres = CompletableFuture.supplyAsync(
                    () -> EmbeddedPostgres.start(folder), Thread.ofPlatform().name("postgres-start")::start);
            application.addInitializers(context -> offer(postgres, (GenericApplicationContext) context));
            SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
        }
        SpringApplication.getShutdownHandlers().add(this::clearAway);
        announce(run(application));
    }

    private Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", line.port());
        properties.put("server.address", line.host());
        properties.put("danvan.demo", line.demo());
        properties.put("danvan.data", folder.root().toString());
        properties.put("logging.file.name", folder.logFile().toString());
        properties.put("logging.threshold.console", "off");
        line.databaseUrl().ifPresent(url -> properties.put("danvan.database.url", url));
        line.option("database-user").ifPresent(user -> properties.put("danvan.database.user", user));
        line.option("database-password").ifPresent(word -> properties.put("danvan.database.password", word));
        return properties;
    }

    /** The application asks for the database when it needs it, and then waits until it has started. */
    private static void offer(CompletableFuture<EmbeddedPostgres> postgres, GenericApplicationContext context) {
        context.registerBean(DatabaseAccess.class, () -> {
            var started = postgres.join();
            return new DatabaseAccess(started.jdbcUrl(), started.user(), started.password());
        });
    }

    private ConfigurableApplicationContext run(SpringApplication application) {
        try {
            return application.run(line.properties().toArray(String[]::new));
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof StartRefused refused) {
                    throw refused;
                }
            }
            throw e;
        }
    }

    private void announce(ConfigurableApplicationContext context) {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.printf(
                    "danvan đang chạy tại http://%s:%d%n",
                    line.host(), web.getWebServer().getPort());
        }
        context.getBeanProvider(StartNotice.class)
                .orderedStream()
                .flatMap(notice -> notice.lines().stream())
                .forEach(System.out::println);
    }

    private static void stop(CompletableFuture<EmbeddedPostgres> postgres) {
        try {
            postgres.join().close();
        } catch (CompletionException e) {
            // it has never started
        }
    }

    private void clearAway() {
        try {
            folder.close();
            if (line.demo() && line.data().isEmpty()) {
                FileSystemUtils.deleteRecursively(folder.root());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
