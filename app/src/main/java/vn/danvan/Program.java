package vn.danvan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.danvan.platform.StartNotice;
import vn.danvan.platform.database.DataFolder;
import vn.danvan.platform.database.DatabaseAccess;
import vn.danvan.platform.database.EmbeddedPostgres;
import vn.danvan.platform.database.Refusal;
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
        var folder = DataFolder.createTemporary();
        SpringApplication.getShutdownHandlers().add(() -> delete(folder));
        return folder;
    }

    private void start() {
        var application = new SpringApplication(Danvan.class);
        application.setDefaultProperties(properties());
        if (line.databaseUrl().isEmpty()) {
            application.addInitializers(context -> startPostgres((GenericApplicationContext) context));
        }
        announce(run(application));
    }

    /** While it starts the application is put together, which asks for the database when it needs it, and waits. */
    private void startPostgres(GenericApplicationContext context) {
        var postgres = CompletableFuture.supplyAsync(
                () -> EmbeddedPostgres.start(folder, line.databasePort(), Program::exit),
                Thread.ofPlatform().name("postgres-start")::start);
        context.registerBean(DatabaseAccess.class, () -> postgres.join().access());
        SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
    }

    /** Says why in one sentence; the details are in the log. */
    static void exit(StartRefused refused) {
        System.err.println("danvan: " + refused.getMessage());
        System.exit(refused.refusal().exitCode());
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

    private ConfigurableApplicationContext run(SpringApplication application) {
        try {
            return application.run(line.properties().toArray(String[]::new));
        } catch (RuntimeException e) {
            throw refusal(e, e);
        }
    }

    private StartRefused refusal(Throwable failure, @Nullable Throwable cause) {
        return switch (cause) {
            case null -> new StartRefused(failure, Refusal.UNEXPECTED, folder.logFile());
            case StartRefused refused -> refused;
            case PortInUseException taken -> new StartRefused(taken, Refusal.HTTP_PORT_TAKEN, taken.getPort());
            case FlywayException broken -> new StartRefused(broken, Refusal.SCHEMA_BROKEN, folder.logFile());
            default -> refusal(failure, cause.getCause());
        };
    }

    private void announce(ConfigurableApplicationContext context) {
        System.out.println("danvan đang chạy tại " + address(context));
        context.getBeanProvider(StartNotice.class)
                .orderedStream()
                .flatMap(notice -> notice.lines().stream())
                .forEach(System.out::println);
    }

    private String address(ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return "http://%s:%d"
                .formatted(line.host(), Objects.requireNonNull(server).getPort());
    }

    private static void stop(CompletableFuture<EmbeddedPostgres> postgres) {
        try {
            postgres.join().close();
        } catch (CompletionException e) {
            // it has never started
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
