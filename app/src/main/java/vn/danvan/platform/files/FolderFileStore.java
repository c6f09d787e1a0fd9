package vn.danvan.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Files in a folder, two levels deep. A file is written beside its place, forced to disk and then moved, so a half file
 * never bears a fingerprint.
 */
final class FolderFileStore implements FileStore {
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
    public byte[] get(Fingerprint fingerprint) {
        try {
            return Files.readAllBytes(place(fingerprint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(Fingerprint fingerprint) {
        return folder.resolve(fingerprint.hex().substring(0, 2)).resolve(fingerprint.hex());
    }

    private void write(byte[] content, Path place) throws IOException {
        var parent = Files.createDirectories(place.resolveSibling("")).toAbsolutePath();
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
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
