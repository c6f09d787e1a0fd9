package vn.danvan.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder of everything that an installation keeps (thư mục dữ liệu). While it is open it is locked: the operating
 * system lets the lock go with the process, however that ends.
 */
public final class DataFolder implements AutoCloseable {
    private static final long ROOM_NEEDED = 48L << 20;

    /** A channel that nothing refers to is closed, and its lock gone: the folder stays locked though it is no longer used. */
    private static final Set<FileChannel> HELD = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
        HELD.add(lock);
    }

    /** Opens the folder, making it when it is missing. */
    public static DataFolder open(Path folder) {
        try {
            var root = create(folder.toAbsolutePath()).toRealPath();
            create(root.resolve("logs"));
            return new DataFolder(root, lock(root));
        } catch (IOException e) {
            throw StartRefused.by(e, folder);
        }
    }

    /** A folder for data that is thrown away. */
    public static Path createTemporary() {
        try {
            return Files.createTempDirectory("danvan-demo-");
        } catch (IOException e) {
            throw StartRefused.by(e, Path.of(System.getProperty("java.io.tmpdir")));
        }
    }

    private static Path create(Path folder) throws IOException {
        if (Files.isDirectory(folder) || !supportsPermissions(folder)) {
            return Files.createDirectories(folder);
        }
        return Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("danvan.lock"), CREATE, WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: as good as held by another
        }
        channel.close();
        throw new StartRefused(Refusal.FOLDER_IN_USE, root);
    }

    /** Without some room PostgreSQL would start and stop again at the first longer text. */
    void requireSpace() throws IOException {
        if (Files.getFileStore(root).getUsableSpace() < ROOM_NEEDED) {
            throw new StartRefused(Refusal.DISK_FULL, root);
        }
    }

    /** Lets other accounts pass through the folder to what is theirs in it, not read it. */
    void letThrough() throws IOException {
        var permissions = Files.getPosixFilePermissions(root);
        if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(root, permissions);
        }
    }

    /** What the processes that work on this folder are recognised by; a copy of the folder has another. */
    String title() {
        return title(root);
    }

    static String title(Path root) {
        return "danvan-" + UUID.nameUUIDFromBytes(root.toString().getBytes(StandardCharsets.UTF_8));
    }

    public Path root() {
        return root;
    }

    public Path logFile() {
        return root.resolve("logs").resolve("danvan.log");
    }

    /** The files of PostgreSQL. */
    Path cluster() {
        return root.resolve("database");
    }

    /** The password of the database, made up the first time, readable by the owner of the folder alone. */
    String databasePassword() throws IOException {
        var file = root.resolve("database.password");
        if (!Files.exists(file)) {
            writePrivately(file, newPassword());
        }
        return Files.readString(file);
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** A half-written file never bears the name. */
    private static void writePrivately(Path file, String text) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        if (supportsPermissions(draft)) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text);
        } else {
            Files.writeString(draft, text, CREATE_NEW);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static boolean supportsPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Override
    public void close() throws IOException {
        HELD.remove(lock);
        lock.close();
    }
}
