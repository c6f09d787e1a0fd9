package vn.danvan.documents.fuzz;

import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;
import vn.danvan.documents.write.Draft;

/** Reads whatever bytes Jazzer makes up; {@code fuzz.sh read} runs it. A throw of any kind is a finding. */
public final class ReadTarget {
    /** Small inputs, so that many are tried; a scan would run a program of its own. */
    static final Limits FEW =
            Limits.STANDARD.withBytes(100_000).withCharacters(100_000).withScannedPages(0);

    private ReadTarget() {}

    public static void fuzzerTestOneInput(byte[] content) {
        switch (DocumentReader.read(content, "tệp", FEW)) {
            case Reading.Read read -> {
                textMustHoldSomething(read);
                Draft.of(read.document());
            }
            case Reading.Refused(var reason, var message) -> Refusals.mustBeASentence(message);
        }
    }

    private static void textMustHoldSomething(Reading.Read read) {
        if (read.document().text().isBlank()) {
            throw new IllegalStateException("A document without words");
        }
    }
}
