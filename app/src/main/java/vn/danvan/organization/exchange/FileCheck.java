package vn.danvan.organization.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danvan.organization.Directory;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.files.FileStore;
import vn.danvan.platform.files.Fingerprint;
import vn.danvan.platform.sheet.SheetLimits;
import vn.danvan.platform.sheet.SheetReading;
import vn.danvan.platform.sheet.Sheets;

/** Reads a stored file again and holds it against what is known now. */
@Component
class FileCheck {
    private final FileStore files;
    private final Directory directory;
    private final StaffImport staff;
    private final Clock clock;

    FileCheck(FileStore files, Directory directory, StaffImport staff, Clock clock) {
        this.files = files;
        this.directory = directory;
        this.staff = staff;
        this.clock = clock;
    }

    Checked check(ImportBatch batch) {
        var errors = new Errors();
        var lines = lines(batch.kind(), content(batch.file()), errors);
        return against(batch.kind(), batch.agency(), lines, errors);
    }

    private Checked against(ImportKind kind, AgencyId agency, List<Line> lines, Errors errors) {
        var today = LocalDate.now(clock);
        var units = directory.units(agency);
        return switch (kind) {
            case UNITS -> new Checked.Units(lines, new UnitLines(units, errors, today).read(lines), errors);
            case STAFF -> {
                var reader = new StaffLines(units, staff.known(agency, today), errors, today);
                yield new Checked.Staff(lines, reader.read(lines), errors);
            }
        };
    }

    private static List<Line> lines(ImportKind kind, byte[] content, Errors errors) {
        var lines = new Lines(kind, errors);
        if (Sheets.read(content, SheetLimits.USUAL, lines) instanceof SheetReading.Refused(var reason, var values)) {
            errors.add("", reason, values.toArray());
        }
        return lines.lines();
    }

    private byte[] content(Fingerprint file) {
        try {
            return files.get(file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
