package vn.danvan.documents.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import vn.danvan.documents.input.Limits;

/** A copy of a document file with what is mechanical put right (bản đã sửa). The original is never touched. */
public final class CorrectedCopy {
    private final byte[] content;
    private final List<Finding> made;

    private CorrectedCopy(byte[] content, List<Finding> made) {
        this.content = content;
        this.made = List.copyOf(made);
    }

    /** Empty for a format that is only read. */
    public static Optional<CorrectedCopy> of(byte[] original, Checking.Checked checked, KnownDocuments known) {
        return switch (checked.format()) {
            case TEXT -> Optional.of(ofText(original, checked, known));
            case DOCX -> Optional.of(ofWord(original, checked, known));
            case DOC, HTML, PDF, SCAN -> Optional.empty();
        };
    }

    private static CorrectedCopy ofWord(byte[] original, Checking.Checked checked, KnownDocuments known) {
        var corrector = new WordCorrector(known, Limits.STANDARD);
        var content = corrector.correct(original, checked.report());
        return new CorrectedCopy(content, corrector.made());
    }

    /** Line breaks stay those of the original; the letters are Unicode, whatever they were. */
    private static CorrectedCopy ofText(byte[] original, Checking.Checked checked, KnownDocuments known) {
        var corrected = TextCorrector.correct(checked.report(), known);
        boolean dos = new String(original, UTF_8).contains("\r\n");
        var text = dos ? corrected.text().replace("\n", "\r\n") : corrected.text();
        return new CorrectedCopy(text.getBytes(UTF_8), corrected.made());
    }

    public byte[] content() {
        return content.clone();
    }

    /** What was put right. */
    public List<Finding> made() {
        return made;
    }
}
