package vn.danvan.documents.read;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Passage;
import vn.danvan.documents.Span;

/**
 * The clean text: lines without page furniture, white space collapsed, joined by {@code \n}; each character knows its
 * place in the source.
 */
final class Flow {
    private static final int BACK = 60;

    private final String text;
    private final String plain;
    private final String folded;
    private final int[] places;
    private final List<Line> lines;
    private final List<Integer> rowEnds;
    private final int[] starts;
    private final @Nullable Passage contact;

    /** @param rowEnds for each table row the number of the first cell behind it; empty cells count, though they have no line */
    Flow(String text, int[] places, List<Line> lines, List<Integer> rowEnds, @Nullable Passage contact) {
        this.text = text;
        this.plain = text.replace('\n', ' ');
        this.folded = Letters.folded(text);
        this.places = places;
        this.lines = List.copyOf(lines);
        this.rowEnds = List.copyOf(rowEnds);
        this.starts = starts(text);
        this.contact = contact;
    }

    /** Where letters begin that no letter stands before, and figures that no figure stands before. */
    private static int[] starts(String text) {
        var starts = new int[text.length() / 4 + 16];
        int count = 0;
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = Letters.letter(text.charAt(i)) ? 1 : Letters.digit(text.charAt(i)) ? 2 : 0;
            if (kind != before && kind != 0) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i;
            }
            before = kind;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The number of the first word (or figure) that begins at or behind a place. */
    int wordAt(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 1;
    }

    /** Where a word begins, by its number; the end of the text for all behind the last. */
    int start(int word) {
        return word < starts.length ? starts[word] : text.length();
    }

    String text() {
        return text;
    }

    /** Where the agency is to be reached, which stands at the foot of a page and not in the text (box 13). */
    @Nullable
    Passage contact() {
        return contact;
    }

    /** The clean text in small letters, a space for every line break; each character stands in the same place. */
    String folded() {
        return folded;
    }

    List<Line> lines() {
        return lines;
    }

    String line(int index) {
        var line = lines.get(index);
        return text.substring(line.from(), line.to());
    }

    /** The words between two places, white space collapsed. */
    String words(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && plain.charAt(start) == ' ') {
            start++;
        }
        while (end > start && plain.charAt(end - 1) == ' ') {
            end--;
        }
        return plain.substring(start, end);
    }

    Span span(int from, int to) {
        return from == to ? new Span(places[from], places[from]) : new Span(places[from], places[to - 1] + 1);
    }

    Passage passage(int from, int to) {
        while (from < to && Letters.blank(text.charAt(from))) {
            from++;
        }
        while (to > from && Letters.blank(text.charAt(to - 1))) {
            to--;
        }
        return new Passage(words(from, to), span(from, to));
    }

    /** How many cells a table row has. */
    int cells(int row) {
        return rowEnds.get(row) - firstCell(row);
    }

    /** Which cell of its table row, from 0, the line that begins at {@code from} stands in. */
    int cellOfRow(int from) {
        var line = lines.get(lineAt(from));
        return line.cell() - firstCell(line.row());
    }

    private int firstCell(int row) {
        return row == 0 ? 0 : rowEnds.get(row - 1);
    }

    private int lineAt(int from) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).from() <= from) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The last word before a place, such as {@code khoản}; empty where a sign stands there. */
    String wordBefore(int place) {
        int end = place;
        while (end > 0 && Letters.blank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < BACK && Letters.letter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    char charBefore(int place) {
        int end = place;
        while (end > 0 && Letters.blank(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? '\n' : text.charAt(end - 1);
    }
}
