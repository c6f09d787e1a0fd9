package vn.danvan.documents.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.danvan.documents.read.TextReader;

/**
 * Corrects what is mechanical in the text of a document (sửa lỗi thể thức). Corrections may uncover others («KT. Giám đốc»
 * is first set in capitals, then compared), so the text is checked again until nothing more changes.
 */
public final class TextCorrector {
    private static final int MOST_ROUNDS = 6;

    private TextCorrector() {}

    /**
     * A corrected text.
     *
     * @param made the findings that were put right, in the order they were
     * @param left the report on the corrected text
     */
    public record Corrected(String text, List<Finding> made, Report left) {
        public Corrected {
            made = List.copyOf(made);
        }
    }

    public static Corrected correct(Report report, KnownDocuments known) {
        var made = new ArrayList<Finding>();
        var current = report;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var now = apart(current);
            if (now.isEmpty()) {
                break;
            }
            made.addAll(now);
            current = DocumentChecker.check(
                    TextReader.read(applied(current.document().text(), now)), known);
        }
        return new Corrected(current.document().text(), made, current);
    }

    /** The corrections that do not touch each other, in text order. */
    static List<Finding> apart(Report report) {
        var apart = new ArrayList<Finding>();
        int end = -1;
        for (var finding : byPlace(report)) {
            var correction = finding.correction();
            if (correction != null && correction.span().start() > end) {
                apart.add(finding);
                end = correction.span().end();
            }
        }
        return apart;
    }

    private static List<Finding> byPlace(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.correction() != null)
                .sorted(Comparator.comparingInt(TextCorrector::place))
                .toList();
    }

    private static int place(Finding finding) {
        var correction = finding.correction();
        return correction == null ? 0 : correction.span().start();
    }

    private static String applied(String text, List<Finding> findings) {
        var out = new StringBuilder();
        int from = 0;
        for (var finding : findings) {
            var correction = finding.correction();
            if (correction != null) {
                out.append(text, from, correction.span().start()).append(correction.replacement());
                from = correction.span().end();
            }
        }
        return out.append(text, from, text.length()).toString();
    }
}
