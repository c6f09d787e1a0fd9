package vn.danvan.organization.exchange;

import static vn.danvan.platform.access.Right.ORGANIZATION_MANAGE;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.organization.Outcome;
import vn.danvan.organization.StructureTurn;
import vn.danvan.organization.UnitUse;
import vn.danvan.organization.exchange.ImportBatch.State;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.audit.Audit;
import vn.danvan.platform.web.Missing;

/** Saves a file of units or staff as a whole, and takes it back as a whole as long as nothing hangs on it. */
@Service
public class ImportSaving {
    private final ImportBatches batches;
    private final FileCheck files;
    private final UnitImport units;
    private final StaffImport staff;
    private final List<UnitUse> uses;
    private final StructureTurn turn;
    private final Audit audit;

    ImportSaving(
            ImportBatches batches,
            FileCheck files,
            UnitImport units,
            StaffImport staff,
            List<UnitUse> uses,
            StructureTurn turn,
            Audit audit) {
        this.batches = batches;
        this.files = files;
        this.units = units;
        this.staff = staff;
        this.uses = uses;
        this.turn = turn;
        this.audit = audit;
    }

    /** Saves all lines, or none if any of them is wrong by now. */
    @Transactional
    public Outcome<ImportId> save(ImportId id, Actor actor) {
        var batch = held(id, actor);
        if (batch.state() != State.READ) {
            return new Outcome.Refused<>("file", "import.not-open");
        }
        var checked = files.check(batch);
        if (!checked.preview().isRight()) {
            return new Outcome.Refused<>("file", "import.has-errors");
        }
        switch (checked) {
            case Checked.Units file -> units.save(file.read(), id, actor.agency());
            case Checked.Staff file -> staff.save(file.read(), id, actor.agency());
        }
        return set(batch, State.SAVED, checked.lines().size(), "import.save", actor);
    }

    /** Takes back what was saved. */
    @Transactional
    public Outcome<ImportId> undo(ImportId id, Actor actor) {
        var batch = held(id, actor);
        if (batch.state() != State.SAVED) {
            return new Outcome.Refused<>("file", "import.not-saved");
        }
        if (isInUse(batch)) {
            return new Outcome.Refused<>("file", "import.in-use");
        }
        var removed = batch.kind() == ImportKind.UNITS ? units.remove(id) : staff.remove(id);
        return set(batch, State.UNDONE, removed, "import.undo", actor);
    }

    private boolean isInUse(ImportBatch batch) {
        return switch (batch.kind()) {
            case UNITS -> {
                var ours = units.of(batch.id());
                yield units.areInUse(batch.id()) || uses.stream().anyMatch(use -> use.uses(ours));
            }
            case STAFF -> staff.areInUse(batch.id());
        };
    }

    private ImportBatch held(ImportId id, Actor actor) {
        actor.require(ORGANIZATION_MANAGE);
        turn.take(actor.agency());
        return batches.locked(id)
                .filter(batch -> batch.agency().equals(actor.agency()))
                .orElseThrow(() -> new Missing("import", id));
    }

    private Outcome<ImportId> set(ImportBatch batch, State state, int lines, String act, Actor actor) {
        batches.set(batch.id(), state, lines);
        audit.record(actor, act, "import:" + batch.id(), Map.of("lines", lines));
        return new Outcome.Done<>(batch.id());
    }
}
