package vn.danvan.organization.exchange;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.files.FileStore;
import vn.danvan.platform.sheet.SheetLimits;
import vn.danvan.platform.sheet.SheetReading;
import vn.danvan.platform.sheet.Sheets;
import vn.danvan.platform.web.Missing;

/** Takes in files of units and staff (nhập từ tệp) and shows what they would bring; nothing of them is saved here. */
@Service
public class Exchange {
    private static final int LATEST = 20;
    private final ImportBatches batches;
    private final FileCheck files;
    private final FileStore store;
    private final Audit audit;
    private final Clock clock;

    Exchange(ImportBatches batches, FileCheck files, FileStore store, Audit audit, Clock clock) {
        this.batches = batches;
        this.files = files;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a file that was sent. */
    public sealed interface Intake {
        record Taken(ImportId id) implements Intake {}

        /** The file is not kept; the reason is a key of {@code messages.properties}. */
        record Refused(String reason, List<Object> values) implements Intake {}
    }

    /** Keeps a file that can be read; what is wrong in its lines is said by {@link #preview}. */
    @Transactional
    public Intake take(ImportKind kind, String fileName, byte[] content, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        if (Sheets.read(content, SheetLimits.USUAL, _ -> {}) instanceof SheetReading.Refused(var reason, var values)) {
            return new Intake.Refused(reason, values);
        }
        var id = batches.insert(kind, fileName, store.put(content), clock.instant(), actor);
        audit.record(actor, "import.read", "import:" + id, Map.of());
        return new Intake.Taken(id);
    }

    @Transactional(readOnly = true)
    public List<ImportBatch> latest(Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        return batches.latest(actor.agency(), LATEST);
    }

    @Transactional(readOnly = true)
    public ImportBatch batch(ImportId id, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        return batches.find(id)
                .filter(batch -> batch.agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("import", id));
    }

    /** What the file would bring if it were saved now. */
    @Transactional(readOnly = true)
    public Preview preview(ImportBatch batch) {
        return files.check(batch).preview();
    }
}
