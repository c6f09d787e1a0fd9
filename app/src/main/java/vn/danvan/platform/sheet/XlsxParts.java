package vn.danvan.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The parts of a XLSX file. Each is unpacked only while it is read, and what is unpacked is counted. */
final class XlsxParts {
    /** A workbook has a few dozen parts. */
    private static final int MOST_PARTS = 2_000;

    private final byte[] content;
    private final SheetLimits limits;
    private final Set<String> names = new LinkedHashSet<>();
    private long unpacked;

    XlsxParts(byte[] content, SheetLimits limits) throws IOException {
        this.content = content;
        this.limits = limits;
        try (var zip = zip()) {
            for (var entry = next(zip); entry != null; entry = next(zip)) {
                names.add(entry.getName());
                if (names.size() > MOST_PARTS) {
                    throw new SheetRefused("sheet.damaged");
                }
            }
        }
    }

    Set<String> names() {
        return names;
    }

    /** The part of that name, to be closed after reading. */
    Optional<InputStream> open(String name) throws IOException {
        if (!names.contains(name)) {
            return Optional.empty();
        }
        var zip = zip();
        var entry = next(zip);
        while (entry != null && !entry.getName().equals(name)) {
            entry = next(zip);
        }
        return Optional.of(zip);
    }

    private ZipInputStream zip() {
        return new ZipInputStream(new ByteArrayInputStream(content)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                var read = super.read(into, offset, length);
                count(read);
                return read;
            }
        };
    }

    /** Passing over an entry unpacks it too, so that counts as well. */
    private static ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new SheetRefused("sheet.damaged");
        }
    }

    private void count(int read) {
        unpacked += Math.max(read, 0);
        if (unpacked > limits.unpackedBytes()) {
            throw new SheetRefused("sheet.unpacks-too-large");
        }
    }
}
