package vn.danvan.plan.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.danvan.plan.Evidence;
import vn.danvan.plan.EvidenceId;
import vn.danvan.plan.Orientation;
import vn.danvan.plan.TaskEvidence;
import vn.danvan.plan.TaskId;
import vn.danvan.platform.access.Actor;

/**
 * Shows evidence to those who may read the task: photographs and first pages painted anew, of all else the words that were
 * read for the search. Painting is done for one person at a time, so that memory stays bounded.
 */
@Service
public class EvidencePreviews {
    private static final int MOST_SHOWN = 20_000;

    private final Semaphore turn = new Semaphore(1, true);
    private final TaskEvidence evidence;
    private final JdbcClient db;

    EvidencePreviews(TaskEvidence evidence, JdbcClient db) {
        this.evidence = evidence;
        this.db = db;
    }

    /**
     * What can be shown of a file.
     *
     * @param pictured whether {@link #picture} may have something
     * @param text the beginning of its words; empty where there are none or they are not read yet
     * @param remark why something is not there; in words for people
     */
    public record Preview(
            Evidence evidence,
            boolean pictured,
            String text,
            @Nullable String remark) {}

    /** What was read of a file. */
    private record Words(String text, @Nullable String remark) {}

    public Preview of(Actor reader, TaskId task, EvidenceId id) {
        var file = evidence.get(reader, task, id);
        var read = db.sql("""
                        SELECT left(text, :most) AS text, remark FROM plan.evidence_text WHERE evidence_id = :id
                        """)
                .param("most", MOST_SHOWN)
                .param("id", id.value())
                .query((row, n) -> new Words(row.getString("text"), row.getString("remark")))
                .optional()
                .orElse(new Words("", null));
        var picture = file.mediaType().startsWith("image/");
        var pdf = file.mediaType().equals("application/pdf");
        return new Preview(file, picture || pdf, read.text(), picture ? null : read.remark());
    }

    /** A PNG of a photograph or of a first page; empty where the file is no such thing, damaged, or asks for too much. */
    public Optional<byte[]> picture(Actor reader, TaskId task, EvidenceId id) {
        var file = evidence.get(reader, task, id);
        turn.acquireUninterruptibly(); // before the file is in memory: many may wait
        try {
            return painted(file.mediaType(), content(file));
        } finally {
            turn.release();
        }
    }

    private static Optional<byte[]> painted(String mediaType, byte[] content) {
        try {
            return switch (mediaType) {
                case "image/jpeg", "image/png" -> Sight.ofPicture(content, Orientation.ofFile(content));
                case "application/pdf" -> Sight.ofPdf(content);
                default -> Optional.empty();
            };
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // a damaged file may end the libraries in any way; there is nothing to see
        }
    }

    private byte[] content(Evidence file) {
        try {
            return evidence.content(file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
