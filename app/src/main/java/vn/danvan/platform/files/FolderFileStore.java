package vn.danvan.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * Files in a folder, two levels deep. A file is written beside its place, forced to disk and then moved, so a half file
 * never bears a fingerprint.
 */
final class FolderFileStore implements FileStore {
    private static final boolean IS_POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private final Path folder;

    FolderFileStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public Fingerprint put(byte[] content) {
        var fingerprint = Fingerprint.of(content);
        var place = place(fingerprint);
        if (!Files.exists(place)) {
            try {
                write(content, place);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fingerprint;
    }

    @Override
    public Resource get(Fingerprint fingerprint) {
        return new FileSystemResource(place(fingerprint));
    }

    private Path place(Fingerprint fingerprint) {
        return folder.resolve(fingerprint.hex().substring(0, 2)).resolve(fingerprint.hex());
    }

    private void write(byte[] content, Path place) throws IOException {
        var parent = place.toAbsolutePath().resolveSibling("");
        createPrivately(parent);
        var temporary = Files.createTempFile(parent, "new", ".part");
        try {
            try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
            force(parent);
            force(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Where accounts share the machine, only our own may look in. */
    private static void createPrivately(Path folder) throws IOException {
        if (IS_POSIX) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** The name of a file is kept by its folder, which is forced to disk too, where the system can. */
    private static void force(Path folder) throws IOException {
        if (IS_POSIX) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
