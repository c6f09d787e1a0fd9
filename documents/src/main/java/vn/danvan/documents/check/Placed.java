package vn.danvan.documents.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.danvan.documents.Span;
import vn.danvan.documents.input.WordPage;

/** A paragraph of a Word file with its place in the text that was read from it. */
record Placed(WordPage.Paragraph paragraph, Span span) {
    /** So many lines ahead a paragraph is looked for: rows of tables and text boxes change the order a little. */
    private static final int WINDOW = 60;

    /** Paragraphs and lines come in one order; a list's number stands in the line only, a cell shares its line. */
    static List<Placed> of(WordPage page, Paper paper) {
        var pieces = paper.pieces(0, paper.text().length());
        var texts = page.paragraphs().stream().map(WordPage.Paragraph::text).toList();
        var lines = lines(texts, paper, pieces);
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) >= 0) {
                placed.add(new Placed(page.paragraphs().get(i), pieces.get(lines.get(i))));
            }
        }
        return placed;
    }

    /** For each paragraph the index of the piece of text that holds it; -1 where none does. */
    static List<Integer> lines(List<String> paragraphs, Paper paper, List<Span> pieces) {
        var tight = pieces.stream().map(piece -> tight(paper.words(piece))).toList();
        var lines = new ArrayList<Integer>();
        int next = 0;
        for (var paragraph : paragraphs) {
            var words = tight(
                    Normalizer.normalize(paragraph.strip().lines().findFirst().orElse(""), Normalizer.Form.NFC));
            int found = words.isEmpty() ? -1 : find(words, tight, next);
            lines.add(found);
            next = found >= 0 ? found + 1 : next;
        }
        return lines;
    }

    private static int find(String words, List<String> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + WINDOW); i++) {
            var line = lines.get(i);
            boolean begins = line.length() >= 3 && words.startsWith(line);
            if (begins || line.equals(words) || (line.endsWith(words) && line.length() - words.length() < 12)) {
                return i;
            }
        }
        return -1;
    }

    private static String tight(String words) {
        var tight = new StringBuilder(words.length());
        words.chars().filter(c -> !Paper.blank((char) c)).forEach(c -> tight.append((char) c));
        return tight.toString();
    }
}
