package vn.danvan.plan;

import java.time.Instant;
import vn.danvan.platform.files.Fingerprint;

/** A file that proves work on a task (minh chứng). {@code size} is in bytes. */
public record Evidence(
        EvidenceId id,
        TaskId task,
        EvidenceKind kind,
        String name,
        Fingerprint file,
        long size,
        String mediaType,
        Instant addedAt) {

    /** The size as people read it. */
    public String sizeWords() {
        return size < 1024 * 1024
                ? Math.max(1, size / 1024) + " KB"
                : "%.1f MB".formatted(size / 1048576.0).replace('.', ',');
    }
}
