package vn.danvan.documents.input;

import java.util.List;
import vn.danvan.documents.read.ContactLine;

/** The address of the agency at the foot of a page (địa chỉ cơ quan), Decree 30/2020/NĐ-CP, Annex I, Part I, III.4, box 13. */
final class PdfFoot {
    /** The foot of a page begins below this part of it. */
    private static final double LOWER_PART = 0.75;

    /** An address is set in 11 or 12 points, the text above it in 13 or 14. */
    private static final double LARGEST = 12.5;

    /** So many lines of an address, or of small print below it, may name no way to reach the agency. */
    private static final int MOST_OTHER_LINES = 3;

    private PdfFoot() {}

    /** The number of its first line; the count of all lines where there is none, or words of the text stand below it. */
    static int start(List<PdfLine> lines, double pageHeight) {
        int first = lines.size();
        int others = 0;
        while (first > 0 && others <= MOST_OTHER_LINES) {
            var line = lines.get(first - 1);
            var words = line.text();
            boolean goesOn = ContactLine.goesOn(words, 0, words.length());
            others += goesOn ? 0 : line.size() < LARGEST ? 1 : MOST_OTHER_LINES + 1;
            first--;
        }
        while (first < lines.size() && !opens(lines.get(first), pageHeight)) {
            first++;
        }
        return first;
    }

    private static boolean opens(PdfLine line, double pageHeight) {
        var words = line.text();
        return line.y() > LOWER_PART * pageHeight && ContactLine.opens(words, 0, words.length());
    }
}
