package vn.danvan.documents.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentSymbol;

/** The documents that ship with the library: a dated table with the source of each line. */
public final class WellKnownDocuments {
    private static final Pattern FIELD = Pattern.compile("\\|");

    private static final KnownDocuments SHIPPED = KnownDocuments.of(read());

    private WellKnownDocuments() {}

    public static KnownDocuments shipped() {
        return SHIPPED;
    }

    private static List<KnownDocument> read() {
        try (var in = WellKnownDocuments.class.getResourceAsStream("known-documents.txt")) {
            if (in == null) {
                throw new IllegalStateException("known-documents.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WellKnownDocuments::document)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownDocument document(String line) {
        var fields = FIELD.split(line, -1);
        return new KnownDocument(
                DocumentSymbol.parse(fields[0]).orElseThrow(() -> new IllegalStateException(line)),
                LocalDate.parse(fields[1]),
                fields[2],
                orNull(fields[3]),
                fields[4],
                fields[5].isEmpty() ? null : LocalDate.parse(fields[5]),
                orNull(fields[6]),
                fields[7].equals("verified"));
    }

    private static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }
}
