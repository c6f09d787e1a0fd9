package vn.danvan.documents.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Letters on one baseline, from left to right.
 *
 * @param left where its first letter begins
 * @param right where its last letter ends
 */
record PdfLine(List<PdfGlyph> glyphs, double y, double size, double left, double right) {

    /** The soft hyphen at the end of a line. */
    static final char WORD_GOES_ON = '\u00AD';

    /** Letters whose baselines differ by less than this part of their size stand on one line. */
    private static final double SAME_LINE = 0.35;

    /** A raised small figure is the number of a footnote, or a square metre. */
    private static final double SMALL = 0.8;

    private static final double RAISED_FROM = 0.15;
    private static final double RAISED_TO = 0.75;
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static PdfLine of(List<PdfGlyph> glyphs, double y, double size) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (var glyph : glyphs) {
            if (!glyph.isBlank()) {
                left = Math.min(left, glyph.x());
                right = Math.max(right, glyph.right());
            }
        }
        return left == Double.MAX_VALUE
                ? new PdfLine(glyphs, y, size, 0, 0)
                : new PdfLine(glyphs, y, size, left, right);
    }

    private Stream<PdfGlyph> letters() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank());
    }

    /** Whether the file says that this line goes on the paragraph of the one before, and its first word had no room there. */
    boolean goesOn(PdfLine before) {
        var paragraph = before.lastLetter().paragraph();
        if (paragraph == null || !paragraph.equals(firstLetter().paragraph())) {
            return false;
        }
        double word = firstWord();
        return before.right() + word > Math.max(before.right(), right())
                || before.width() + word > Math.max(before.width(), width());
    }

    /** Whether the file says that this line belongs to another paragraph than the one before. */
    boolean isOther(PdfLine before) {
        var paragraph = firstLetter().paragraph();
        return paragraph != null && !paragraph.equals(before.lastLetter().paragraph());
    }

    private PdfGlyph firstLetter() {
        return letters().findFirst().orElseThrow();
    }

    private PdfGlyph lastLetter() {
        return letters().reduce((a, b) -> b).orElseThrow();
    }

    private double width() {
        return right() - left();
    }

    /** The width of the first word with a space before it. */
    private double firstWord() {
        var first = firstLetter();
        var end = first;
        for (var glyph : glyphs.subList(glyphs.indexOf(first), glyphs.size())) {
            if (glyph.isBlank() || isGap(end, glyph)) {
                break;
            }
            end = glyph;
        }
        return end.right() - first.x() + first.space();
    }

    /** The letters with spaces where there are gaps. */
    String text() {
        var out = new StringBuilder(glyphs.size() + 16);
        PdfGlyph before = null;
        for (var glyph : glyphs) {
            if (before != null && isGap(before, glyph)) {
                append(out, ' ');
            }
            var text = isRaised(glyph) ? raised(glyph.text()) : glyph.text();
            for (int i = 0; i < text.length(); i++) {
                append(out, text.charAt(i));
            }
            before = glyph;
        }
        return out.toString().strip();
    }

    /** One blank for many. */
    private static void append(StringBuilder out, char c) {
        boolean blank = c == ' ' || c == '\t' || c == '\u00A0';
        if (!blank) {
            out.append(c);
        } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static boolean isGap(PdfGlyph before, PdfGlyph glyph) {
        return glyph.x() - before.right() > 0.5 * glyph.space();
    }

    /** What stands in another column may be of another size, and a little higher. */
    private PdfLine piece(List<PdfGlyph> letters) {
        return of(letters, median(letters, PdfGlyph::y), median(letters, PdfGlyph::size));
    }

    private boolean isRaised(PdfGlyph glyph) {
        return glyph.size() < size * SMALL && y - glyph.y() > size * RAISED_FROM;
    }

    private static String raised(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9'
                ? String.valueOf(RAISED_DIGITS.charAt(text.charAt(0) - '0'))
                : text;
    }

    /** Sorts letters into lines, from the top of the page. */
    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
        var lines = new ArrayList<PdfLine>();
        var line = new ArrayList<PdfGlyph>();
        for (var glyph : sorted) {
            if (!line.isEmpty() && glyph.y() - line.getLast().y() > SAME_LINE * glyph.size()) {
                lines.add(line(line));
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        lines.removeIf(one -> one.glyphs().stream().allMatch(PdfGlyph::isBlank));
        return joinRaised(lines);
    }

    private static PdfLine line(List<PdfGlyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble(PdfGlyph::x));
        return of(withoutShadows(glyphs), median(glyphs, PdfGlyph::y), median(glyphs, PdfGlyph::size));
    }

    private static double median(List<PdfGlyph> glyphs, ToDoubleFunction<PdfGlyph> figure) {
        double first = figure.applyAsDouble(glyphs.getFirst());
        for (var glyph : glyphs) {
            if (figure.applyAsDouble(glyph) != first) {
                var all = glyphs.stream().mapToDouble(figure).sorted().toArray();
                return all[all.length / 2];
            }
        }
        return first;
    }

    /** Some programs print a letter twice, a little aside, to make it bold. */
    private static List<PdfGlyph> withoutShadows(List<PdfGlyph> glyphs) {
        var kept = new ArrayList<PdfGlyph>();
        for (var glyph : glyphs) {
            var isShadow = !kept.isEmpty()
                    && kept.getLast().text().equals(glyph.text())
                    && glyph.x() - kept.getLast().x() < 0.2 * (glyph.right() - glyph.x());
            if (!isShadow) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static List<PdfLine> joinRaised(List<PdfLine> lines) {
        var joined = new ArrayList<PdfLine>();
        for (var line : lines) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before != null
                    && before.size() < SMALL * line.size()
                    && line.y() - before.y() < RAISED_TO * line.size()) {
                joined.removeLast();
                var all = new ArrayList<>(before.glyphs());
                all.addAll(line.glyphs());
                all.sort(Comparator.comparingDouble(PdfGlyph::x));
                joined.add(of(all, line.y(), line.size()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** The pieces between gaps that are wider than {@code gap}, whether blanks fill them or not. */
    List<PdfLine> pieces(double gap) {
        var pieces = new ArrayList<PdfLine>();
        var piece = new ArrayList<PdfGlyph>();
        var blanks = new ArrayList<PdfGlyph>();
        double reach = left();
        for (var glyph : glyphs) {
            if (glyph.isBlank()) {
                blanks.add(glyph);
                continue;
            }
            if (!piece.isEmpty() && glyph.x() - reach > gap) {
                pieces.add(piece(piece));
                piece = new ArrayList<>();
            } else {
                piece.addAll(blanks);
            }
            blanks.clear();
            piece.add(glyph);
            reach = Math.max(reach, glyph.right());
        }
        pieces.add(piece(piece));
        return pieces;
    }
}
