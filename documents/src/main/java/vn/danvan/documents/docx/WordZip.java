package vn.danvan.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file, packed; the time of every part is the same, so that the bytes depend on the parts alone. */
final class WordZip {
    /** The first moment that a packed file can tell. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    WordZip() {
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void part(String name, String xml) {
        part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    void part(String name, byte[] content) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
