package vn.danvan.documents.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.danvan.documents.input.DocxWords;
import vn.danvan.documents.input.Limits;

/**
 * Puts right what is mechanical in the words of a Word file, inside the runs they stand in; all else of the file stays as it
 * is. As in a text, the file is checked again until nothing more changes.
 */
final class WordCorrector {
    private static final int MOST_ROUNDS = 6;

    private final KnownDocuments known;
    private final Limits limits;
    private final List<Finding> made = new ArrayList<>();

    WordCorrector(KnownDocuments known, Limits limits) {
        this.known = known;
        this.limits = limits;
    }

    List<Finding> made() {
        return made;
    }

    /** The corrected file; the same bytes where nothing could be put right. */
    byte[] correct(byte[] original, Report first) {
        var file = original;
        var report = first;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var next = corrected(file, report);
            if (next.isEmpty()) {
                break;
            }
            file = next.get();
            if (!(DocumentChecker.check(file, "văn bản.docx", known, limits) instanceof Checking.Checked checked)) {
                break;
            }
            report = checked.report();
        }
        return file;
    }

    private Optional<byte[]> corrected(byte[] file, Report report) {
        var words = DocxWords.of(file, limits);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var paper = new Paper(report.document(), KnownDocuments.none());
        var places = places(words.get(), paper);
        var now = new ArrayList<Finding>();
        for (var finding : TextCorrector.apart(report).reversed()) {
            var correction = finding.correction();
            if (correction != null && replaced(words.get(), places, paper, correction)) {
                now.add(finding);
            }
        }
        made.addAll(now.reversed());
        return now.isEmpty() ? Optional.empty() : words.get().file();
    }

    /** The paragraph of the file that a line of the text was read from. */
    private record Place(int paragraph, int lineStart, int lineEnd) {}

    private static Map<Integer, Place> places(DocxWords words, Paper paper) {
        var pieces = paper.pieces(0, paper.text().length());
        var places = new HashMap<Integer, Place>();
        var placed = Placed.lines(words.paragraphs(), paper, pieces);
        for (int i = 0; i < placed.size(); i++) {
            if (placed.get(i) >= 0) {
                var piece = pieces.get(placed.get(i));
                places.put(paper.lineNumber(piece.start()), new Place(i, piece.start(), piece.end()));
            }
        }
        return places;
    }

    /** Only where the words of the line and of the paragraph are the same letter for letter, so that places fit. */
    private static boolean replaced(DocxWords words, Map<Integer, Place> places, Paper paper, Correction correction) {
        var place = places.get(paper.lineNumber(correction.span().start()));
        if (place == null
                || correction.span().end() > place.lineEnd()
                || correction.span().start() < place.lineStart()) {
            return false;
        }
        var own = words.paragraphs().get(place.paragraph());
        var shown = paper.text().substring(place.lineStart(), place.lineEnd());
        int at = own.indexOf(shown.strip());
        return at >= 0
                && words.replace(
                        place.paragraph(),
                        at + correction.span().start() - place.lineStart(),
                        at + correction.span().end() - place.lineStart(),
                        correction.replacement());
    }
}
