package vn.danvan.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.platform.files.FileName;

/** Files that people bring, as the browser sends them. */
public final class Uploads {
    /** The largest file that a page takes, 25 MB; the pages say so. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    private Uploads() {}

    public static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's own name without folders and hidden letters; {@code otherwise} where nothing is left of it. */
    public static String name(MultipartFile file, String otherwise) {
        var name = file.getOriginalFilename();
        var cleaned = name == null ? "" : FileName.cleaned(name);
        return cleaned.isEmpty() ? otherwise : cleaned;
    }
}
