package vn.danvan.documents.check;

import vn.danvan.documents.input.Format;
import vn.danvan.documents.input.Reason;

/** What came of a file that was to be checked: a report, or a refusal. */
public sealed interface Checking {

    /** Read and checked. */
    record Checked(Report report, Format format) implements Checking {}

    /**
     * Not read.
     *
     * @param message why, as one Vietnamese sentence for the person who sent the file
     */
    record Refused(Reason reason, String message) implements Checking {}
}
