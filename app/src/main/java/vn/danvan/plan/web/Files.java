package vn.danvan.plan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.plan.EvidenceFile;

/** Files that come in and go out. */
final class Files {
    private Files() {}

    static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        var cleaned = name == null ? "" : EvidenceFile.cleaned(name);
        return cleaned.isEmpty() ? "khong-ten" : cleaned;
    }

    /** A file to be saved by the browser, never shown in the page: what people upload is not ours. */
    static ResponseEntity<Resource> download(String name, String mediaType, Resource content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }
}
