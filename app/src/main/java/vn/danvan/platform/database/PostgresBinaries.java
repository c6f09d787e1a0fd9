package vn.danvan.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the class path into a folder that bears their checksum. */
record PostgresBinaries(Path folder) {

    static synchronized PostgresBinaries unpacked(Account account, DataFolder data) throws IOException {
        var archive = archive();
        var cache = cache(account, data);
        var folder =
                cache.resolve("postgres-%08x".formatted(archive.getJarEntry().getCrc()));
        if (!Files.isDirectory(folder)) {
            unpackAlone(archive, folder);
        }
        return new PostgresBinaries(folder);
    }

    /** Out of the data folder where possible: several data folders share them, and a backup does not hold them. */
    private static Path cache(Account account, DataFolder data) {
        var wanted = (account.isOther() ? Path.of("/var/cache") : userCache()).resolve("danvan");
        try {
            Files.createDirectories(wanted);
        } catch (IOException e) {
            return data.root().resolve("programs");
        }
        return Files.isWritable(wanted) ? wanted : data.root().resolve("programs");
    }

    private static Path userCache() {
        var chosen = System.getenv("XDG_CACHE_HOME");
        return chosen != null ? Path.of(chosen) : Path.of(System.getProperty("user.home"), ".cache");
    }

    private static JarURLConnection archive() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var name = "/postgres-%s-%s.txz"
                .formatted(
                        system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "windows" : "linux",
                        System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64");
        var url = PostgresBinaries.class.getResource(name);
        if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
            throw new FileNotFoundException(name);
        }
        return connection;
    }

    private static void unpackAlone(JarURLConnection archive, Path folder) throws IOException {
        var cache = Files.createDirectories(folder.getParent());
        try (var channel = FileChannel.open(cache.resolve("lock"), CREATE, WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(folder)) {
                unpack(archive, folder);
            }
        }
    }

    /** Into a folder beside it that is renamed at the end: what bears the name is complete. */
    private static void unpack(JarURLConnection archive, Path folder) throws IOException {
        var draft = folder.resolveSibling("unpacking");
        FileSystemUtils.deleteRecursively(draft);
        Files.createDirectory(draft);
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.getInputStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, draft);
            }
        }
        permit(draft);
        Files.move(draft, folder, ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var target = entry.resolveIn(folder);
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        if (!entry.isDirectory()) {
            Files.copy(tar, target);
        }
        permit(target);
    }

    /** Everyone may read and run what is unpacked, whatever the umask: PostgreSQL may run under another account. */
    private static void permit(Path target) throws IOException {
        if (DataFolder.supportsPermissions(target)) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }
}
