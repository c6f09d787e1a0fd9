package vn.danvan.plan;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;
import vn.danvan.documents.Document;
import vn.danvan.documents.Duties;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;
import vn.danvan.documents.read.TextReader;
import vn.danvan.plan.PlanIntake.ReadFile;
import vn.danvan.platform.files.FileStore;

/** Reads uploaded plans, one at a time, so that memory stays bounded however many people upload. */
@Service
public class PlanReader {
    /** A plan of some four hundred pages. Longer texts would hold up everybody else. */
    private static final Limits LIMITS = Limits.STANDARD.withCharacters(1_000_000);

    private static final int MOST_DUTIES = 2_000;

    private final Semaphore turn = new Semaphore(1, true);
    private final FileStore files;

    PlanReader(FileStore files) {
        this.files = files;
    }

    /** What came of reading a file. */
    public sealed interface Result {
        record Read(ReadFile file) implements Result {}

        /** The file cannot be read; {@code message} says why and what to do. */
        record Refused(String message) implements Result {}
    }

    /** Reads the file and keeps it; a file that cannot be read is not kept. */
    public Result read(String fileName, byte[] content) {
        return switch (reading(fileName, content)) {
            case Reading.Read(var document, var format, var remarks)
            when Duties.of(document).size() > MOST_DUTIES ->
                new Result.Refused(
                        "Văn bản có quá %d mục việc nên không đọc được như một kế hoạch.".formatted(MOST_DUTIES));
            case Reading.Read(var document, var format, var remarks) ->
                new Result.Read(new ReadFile(fileName, files.put(content), document));
            case Reading.Refused(var reason, var message) -> new Result.Refused(message);
        };
    }

    /** The document that a revision was read from; where its file is read otherwise today, its text decides. */
    public Document document(Revision revision, String text) {
        return content(revision)
                                        .map(content -> reading(revision.fileName(), content))
                                        .orElse(null)
                                instanceof Reading.Read(var document, var format, var remarks)
                        && document.text().equals(text)
                ? document
                : TextReader.read(text);
    }

    private Optional<byte[]> content(Revision revision) {
        try {
            return Optional.of(files.get(revision.file()).getContentAsByteArray());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Reading reading(String fileName, byte[] content) {
        turn.acquireUninterruptibly();
        try {
            return DocumentReader.read(content, fileName, LIMITS);
        } finally {
            turn.release();
        }
    }
}
