package vn.danvan.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that the program runs itself, on files in its data folder. */
public final class EmbeddedPostgres implements AutoCloseable {
    private final Cluster cluster;
    private final PostgresSettings settings;
    private final String password;
    private @Nullable PostgresRun run;

    private EmbeddedPostgres(Cluster cluster, PostgresSettings settings, String password) {
        this.cluster = cluster;
        this.settings = settings;
        this.password = password;
    }

    /** Starts the database of the folder, which is made first when it is missing. */
    public static EmbeddedPostgres start(DataFolder folder) {
        return start(folder, true);
    }

    /** For data that nobody wants to keep: does not wait for the disk. */
    public static EmbeddedPostgres startThrowaway(DataFolder folder) {
        return start(folder, false);
    }

    private static EmbeddedPostgres start(DataFolder folder, boolean durable) {
        try {
            var account = Account.of(folder.cluster());
            letIn(account, folder.root());
            var binaries = PostgresBinaries.unpackedUnder(cache(account, folder.root()));
            var cluster = new Cluster(folder.cluster(), binaries, account);
            var password = folder.databasePassword();
            cluster.create(password);
            var title = "danvan-%08x".formatted(folder.root().toString().hashCode());
            var postgres = new EmbeddedPostgres(cluster, new PostgresSettings(durable, title), password);
            postgres.run = PostgresRun.start(cluster, postgres.settings, freePort());
            return postgres;
        } catch (IOException e) {
            throw StartRefused.by(e, folder.root());
        }
    }

    /** Another account has to pass through the data folder, not to read it. */
    private static void letIn(Account account, Path root) throws IOException {
        if (account.isOther()) {
            var permissions = Files.getPosixFilePermissions(root);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(root, permissions);
        }
    }

    private static Path cache(Account account, Path root) {
        var wanted = (account.isOther() ? Path.of("/var/cache") : userCache()).resolve("danvan");
        try {
            return Files.createDirectories(wanted);
        } catch (IOException e) {
            return root.resolve("programs");
        }
    }

    private static Path userCache() {
        var chosen = System.getenv("XDG_CACHE_HOME");
        return chosen != null ? Path.of(chosen) : Path.of(System.getProperty("user.home"), ".cache");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false"
                .formatted(Objects.requireNonNull(run).port(), Cluster.DATABASE);
    }

    public String user() {
        return Cluster.DATABASE;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            Objects.requireNonNull(run).stop();
        } catch (IOException e) {
            throw StartRefused.by(e, cluster.folder());
        }
    }
}
