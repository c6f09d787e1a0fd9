package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.pdf.Face;
import vn.danvan.documents.pdf.PdfPage;
import vn.danvan.documents.pdf.Tag;
import vn.danvan.documents.pdf.Typeface;

/** The words of one paragraph with their faces, measured once, and the rows that they make between two margins. */
final class Prose {

    /** Words from a place to a place, without the blank behind them. */
    record Row(int from, int to) {}

    private record Stretch(int to, Face face, @Nullable Tag tag) {}

    private final double size;
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private double[] places = {0};

    Prose(double size) {
        this.size = size;
    }

    Prose add(String words, Face face, @Nullable Tag tag) {
        int from = text.length();
        text.append(words);
        stretches.add(new Stretch(text.length(), face, tag));
        places = Arrays.copyOf(places, text.length() + 1);
        for (int i = from; i < text.length(); i++) {
            places[i + 1] = places[i] + size * face.typeface().width(text.charAt(i));
        }
        return this;
    }

    double width(Row row) {
        return width(row.from, row.to);
    }

    private double width(int from, int to) {
        return places[to] - places[from];
    }

    int spaces(Row row) {
        return (int) text.chars()
                .skip(row.from)
                .limit(row.to - row.from)
                .filter(c -> c == ' ')
                .count();
    }

    /** Breaks the words into rows, each as full as it can be. */
    List<Row> rows(double firstWidth, double width) {
        var rows = new ArrayList<Row>();
        double room = firstWidth;
        int from = 0;
        while (from < text.length()) {
            int to = end(from, room);
            rows.add(new Row(from, to));
            from = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
            room = width;
        }
        return rows;
    }

    /** As many rows as needed, but of nearly one length: for what is centred. */
    List<Row> balancedRows(double width) {
        var rows = rows(width, width);
        double narrow = Math.max(width / 2, longestWord());
        double wide = width;
        while (rows.size() > 1 && wide - narrow > size / 2) {
            double middle = (narrow + wide) / 2;
            if (rows(middle, middle).size() == rows.size()) {
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return rows(wide, wide);
    }

    double longestWord() {
        double longest = 0;
        for (int from = 0; from < text.length(); ) {
            int blank = blank(from);
            int to = blank < 0 ? text.length() : blank;
            longest = Math.max(longest, width(from, to));
            from = to + 1;
        }
        return longest;
    }

    private int end(int from, double room) {
        if (width(from, text.length()) <= room) {
            return text.length();
        }
        int end = from;
        for (int blank = blank(from); blank >= 0 && width(from, blank) <= room; blank = blank(blank + 1)) {
            end = blank;
        }
        return end > from ? end : cut(from, room);
    }

    private int blank(int from) {
        return text.indexOf(" ", from);
    }

    /** A word that is longer than a row is cut where the row is full, behind a stroke where there is one. */
    private int cut(int from, double room) {
        int end = text.offsetByCodePoints(from, 1);
        while (end < text.length() && width(from, text.offsetByCodePoints(end, 1)) <= room) {
            end = text.offsetByCodePoints(end, 1);
        }
        for (int behind = end; behind > from + 1; behind--) {
            if (text.charAt(behind - 1) == '/' || text.charAt(behind - 1) == '-') {
                return behind;
            }
        }
        return end;
    }

    /** Sets a row; a blank behind it is set too, or the sign that its last word goes on, for those who take the text out. */
    void draw(PdfPage page, Row row, double left, double baseline, double wider) {
        boolean cut = row.to < text.length() && text.charAt(row.to) != ' ';
        int end = row.to < text.length() && !cut ? row.to + 1 : row.to;
        double x = left;
        int from = row.from;
        for (var stretch : stretches) {
            int to = Math.min(stretch.to, end);
            if (to > from) {
                var part = new Row(from, to);
                var words = text.substring(from, to) + (cut && to == end ? Typeface.WORD_GOES_ON : "");
                page.text(stretch.tag, stretch.face, size, x, baseline, words, wider);
                x += width(part) + wider * spaces(part);
                from = to;
            }
        }
    }
}
