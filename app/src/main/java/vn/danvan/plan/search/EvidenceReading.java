package vn.danvan.plan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;
import vn.danvan.plan.EvidenceId;
import vn.danvan.plan.search.EvidenceTexts.Unread;
import vn.danvan.platform.files.FileStore;
import vn.danvan.platform.jobs.Job;

/** Reads the text of a piece of evidence for the search, after it was uploaded. What cannot be read keeps its name and a remark. */
@Component
class EvidenceReading implements Job {
    /** Some fifty pages; what stands behind them is not found. */
    private static final int MOST_CHARACTERS = 200_000;

    /** Pictures of pages are recognised by a person's own wish, not by the way. */
    private static final Limits LIMITS =
            Limits.STANDARD.withCharacters(5 * MOST_CHARACTERS).withScannedPages(0);

    private final EvidenceTexts texts;
    private final FileStore files;
    private final TransactionOperations transaction;
    private final Clock clock;

    EvidenceReading(EvidenceTexts texts, FileStore files, TransactionOperations transaction, Clock clock) {
        this.texts = texts;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "plan.evidence-text";
    }

    @Override
    public Optional<Duration> run(String id) {
        texts.unread(new EvidenceId(Long.parseLong(id))).ifPresent(this::read);
        return Optional.empty();
    }

    private void read(Unread file) {
        var reading = DocumentReader.read(content(file), file.name(), LIMITS);
        transaction.executeWithoutResult(status -> {
            switch (reading) {
                case Reading.Read(var document, var _, var _) -> save(file.id(), document.text());
                case Reading.Refused(var _, var message) -> texts.read(file.id(), "", message, clock.instant());
            }
        });
    }

    private void save(EvidenceId id, String text) {
        var whole = text.replace("\0", "");
        var kept = whole.substring(0, Math.min(MOST_CHARACTERS, whole.length()));
        var remark = kept.length() < whole.length() ? "Chỉ tìm được trong phần đầu của tệp." : null;
        texts.read(id, kept, remark, clock.instant());
    }

    private byte[] content(Unread file) {
        try {
            return files.get(file.file()).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
