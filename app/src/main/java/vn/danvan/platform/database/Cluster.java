package vn.danvan.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL database cluster, its programs and the account that owns them. */
record Cluster(Path folder, PostgresBinaries binaries, Account account) {
    static final String DATABASE = "danvan";
    static final String VERSION = "18";
    private static final String DRAFT = "database.new-";
    private static final Logger log = LoggerFactory.getLogger(Cluster.class);

    static Cluster in(DataFolder folder) throws IOException {
        var account = Account.of(folder.cluster());
        if (account.isOther()) {
            folder.letThrough();
        }
        var cluster = new Cluster(folder.cluster(), PostgresBinaries.unpacked(account, folder), account);
        cluster.create(folder.databasePassword());
        return cluster;
    }

    /** Makes the cluster unless it is there. It is made beside its place and moved there whole. */
    private void create(String password) throws IOException {
        if (Files.isDirectory(folder)) {
            refuseOtherVersion();
            account.ownAll(folder);
            return;
        }
        var draft = Files.createTempDirectory(folder.getParent(), DRAFT);
        account.own(draft);
        var cluster = draft.resolve("cluster");
        account.createFolder(cluster);
        initialize(cluster, password);
        createDatabase(cluster, password);
        Files.move(cluster, folder, StandardCopyOption.ATOMIC_MOVE);
        deleteDrafts();
    }

    /** This one, and those of first starts that were broken off. */
    private void deleteDrafts() throws IOException {
        try (var drafts = Files.newDirectoryStream(folder.getParent(), DRAFT + "*")) {
            for (var draft : drafts) {
                FileSystemUtils.deleteRecursively(draft);
            }
        }
    }

    private void refuseOtherVersion() throws IOException {
        var version = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!version.equals(VERSION)) {
            throw new StartRefused(Refusal.OTHER_VERSION, folder, version, VERSION);
        }
    }

    /** Code point order by default, the same everywhere and for ever; names are sorted by the collation "vi-x-icu". */
    private void initialize(Path cluster, String password) throws IOException {
        var passwordFile = cluster.resolveSibling("password");
        Files.writeString(passwordFile, password);
        account.own(passwordFile);
        var name = account.name(cluster);
        run(
                cluster,
                "initdb",
                List.of(
                        "--pgdata=" + name,
                        "--username=postgres",
                        "--pwfile=" + (account.isOther() ? name + "/../password" : passwordFile.toString()),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums",
                        "--sync-method=" + PostgresSettings.SYNC_METHOD),
                "");
    }

    /** The program signs in as the owner of its own database, not as the superuser. */
    private void createDatabase(Path cluster, String password) throws IOException {
        run(cluster, "postgres", List.of("--single", "-j", "-D", account.name(cluster), "postgres"), """
                CREATE ROLE %1$s LOGIN PASSWORD '%2$s';

                CREATE DATABASE %1$s OWNER %1$s;

                """.formatted(
                        DATABASE, password));
    }

    private void run(Path cluster, String program, List<String> arguments, String input) throws IOException {
        var process =
                command(cluster, program, arguments).redirectErrorStream(true).start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        log.info("{}: {}", program, said);
        if (process.onExit().join().exitValue() != 0 || said.contains("ERROR:") || said.contains("FATAL:")) {
            throw new IOException(said);
        }
    }

    ProcessBuilder command(Path workingFolder, String program, List<String> arguments) throws IOException {
        return account.command(workingFolder, binaries.program(program), arguments);
    }
}
