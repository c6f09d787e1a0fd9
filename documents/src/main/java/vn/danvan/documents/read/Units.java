package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the lines of the body into units: parts, bullets and paragraphs. */
final class Units {
    /** {@code PHỤ LỤC}, {@code Phụ lục II}, {@code (Ban hành kèm theo Quyết định …)}: a new text begins. */
    private static final Pattern ATTACHED =
            Pattern.compile("PHỤ LỤC(?![\\p{Ll}]).*+|Phụ lục(?:\\s+[IVX\\d]+)?\\s*|\\((?:Ban hành\\s+)?[Kk]èm theo.*+");

    /** A number or letter in a bullet: {@code * a) Tại Trung ương:}. */
    private static final int LONGEST_QUOTE = 200;

    private final Flow flow;
    private final String text;
    private final Layout layout;
    private final BitSet taken;
    private final Numbering numbering = new Numbering();
    private final List<Unit> units = new ArrayList<>();
    private @Nullable Unit current;
    private boolean fresh;
    private int quotedUntil = -1;

    private Units(Flow flow, Layout layout, BitSet taken) {
        this.flow = flow;
        this.text = flow.text();
        this.layout = layout;
        this.taken = taken;
    }

    /** @param taken the lines that head, recipients and signature use up */
    static List<Unit> of(Flow flow, Layout layout, BitSet taken) {
        var units = new Units(flow, layout, taken);
        units.read();
        return List.copyOf(units.units);
    }

    private void read() {
        for (int i = 0; i < flow.lines().size(); i++) {
            if (taken.get(i)) {
                close();
                restart();
            } else {
                take(i);
            }
        }
        close();
    }

    private void restart() {
        fresh = true;
        numbering.restart();
    }

    private void take(int index) {
        var line = flow.lines().get(index);
        if (mayBeAttached(line) && ATTACHED.matcher(flow.line(index)).matches()) {
            close();
            restart();
            open(new Unit(Unit.Kind.PARAGRAPH, null, line.from(), line.from(), line.to(), fresh, line.row()));
            return;
        }
        boolean breaks = current == null || breaksBefore(index);
        var unit = index <= quotedUntil ? null : opened(index, breaks);
        if (unit != null) {
            open(unit);
        } else if (breaks) {
            open(new Unit(Unit.Kind.PARAGRAPH, null, line.from(), line.from(), line.to(), fresh, line.row()));
        } else if (current != null) {
            current = current.with(line);
        }
        watchQuote(index);
    }

    private boolean mayBeAttached(Line line) {
        char first = text.charAt(line.from());
        return (first == 'P' || first == '(') && line.length() < 200;
    }

    private void open(Unit unit) {
        close();
        current = unit;
        fresh = false;
    }

    private void close() {
        if (current != null) {
            units.add(current.closed(text));
            current = null;
        }
    }

    /** The part or bullet that this line opens. */
    private @Nullable Unit opened(int index, boolean breaks) {
        var line = flow.lines().get(index);
        int bullet = Bullets.end(text, line.from(), line.to());
        var marker = inGrid(line) ? null : MarkerGrammar.at(text, bullet, line.to());
        if ((marker != null && marker.rank() != Marker.Rank.NUMBER && bullet > line.from()) || bullet == line.from()) {
            if (marker != null && numbering.accepts(marker, flow, index, breaks)) {
                return new Unit(Unit.Kind.PART, marker, marker.from(), marker.content(), line.to(), fresh, line.row());
            }
        }
        if (bullet > line.from() && bulletOpens(index, bullet)) {
            return new Unit(Unit.Kind.BULLET, null, line.from(), bullet, line.to(), fresh, line.row());
        }
        return null;
    }

    /** A number in a cell counts rows; a head, a foot set in two cells is no grid. */
    private boolean inGrid(Line line) {
        return line.row() >= 0 && flow.cells(line.row()) > 2;
    }

    /** A dash may stand first only because the line before it was full: «kinh tế / - xã hội». */
    private boolean bulletOpens(int index, int content) {
        var line = flow.lines().get(index);
        char sign = text.charAt(line.from());
        if (current == null || sign == '*' || sign == '•' || index == 0) {
            return true;
        }
        var before = flow.lines().get(index - 1);
        boolean ended = ",".indexOf(text.charAt(before.to() - 1)) >= 0 || Words.ends(text.charAt(before.to() - 1));
        if (Words.startsLower(text, content, line.to())) {
            return ended && text.charAt(before.to() - 1) != ',';
        }
        return ended
                || (line.gap() && layout.blankBetweenParagraphs())
                || before.cell() != line.cell()
                || layout.width() == Integer.MAX_VALUE
                || before.length() + 2 < layout.width() * 95 / 100;
    }

    private boolean breaksBefore(int index) {
        var line = flow.lines().get(index);
        var before = flow.lines().get(index - 1);
        if (line.cell() != before.cell()) {
            return true;
        }
        boolean lower = Words.startsLower(text, line.from(), line.to());
        if (line.gap() && layout.blankBetweenParagraphs()) {
            return !openTitle(line);
        }
        if (lower) {
            return false;
        }
        boolean fits = layout.wouldFit(before, Words.wordEnd(text, line.from(), line.to()) - line.from());
        boolean capitals = Words.capitals(text, before.from(), before.to());
        if (capitals && Words.hasLower(text, line.from(), line.to())) {
            return before.length() > 5;
        }
        if (Words.ends(text.charAt(before.to() - 1)) && !afterBareMarker(before)) {
            return fits || (line.gap() && text.charAt(before.to() - 1) == '.');
        }
        if (layout.blankBetweenParagraphs() && before.length() > layout.width() / 2) {
            return false;
        }
        return fits && !layout.ragged() && endsHeading(before) && Words.startsUpper(text, line.from(), line.to());
    }

    /** A heading has no stop of its own: «Điều 3. Hiệu lực thi hành / Nghị quyết này có hiệu lực …». */
    private boolean endsHeading(Line before) {
        char last = text.charAt(before.to() - 1);
        boolean inHeading = current != null && current.marker() != null && before.to() - current.content() < 200;
        return inHeading && !afterBareMarker(before) && last != ',' && !Words.dash(last) && last != '(';
    }

    /** {@code Chương I} alone on a line: the heading follows, even behind a blank line. */
    private boolean openTitle(Line line) {
        var unit = current;
        return unit != null
                && unit.marker() != null
                && unit.content() >= unit.to()
                && MarkerGrammar.at(text, line.from(), line.to()) == null
                && Bullets.end(text, line.from(), line.to()) == line.from();
    }

    private boolean afterBareMarker(Line before) {
        var unit = current;
        return unit != null && unit.marker() != null && unit.from() == before.from() && unit.content() >= before.to();
    }

    /** Quoted words of law: «sửa đổi như sau: / “2. … / a) …”». Signs within them open nothing. */
    private void watchQuote(int index) {
        if (index < quotedUntil || index + 1 >= flow.lines().size()) {
            return;
        }
        var next = flow.lines().get(index + 1);
        char opens = text.charAt(next.from());
        if ((opens != '“' && opens != '"')
                || text.charAt(flow.lines().get(index).to() - 1) != ':') {
            return;
        }
        int last = Math.min(flow.lines().size(), index + 1 + LONGEST_QUOTE);
        for (int i = index + 1; i < last; i++) {
            if (closesQuote(flow.lines().get(i), opens, i == index + 1)) {
                quotedUntil = i;
                return;
            }
        }
    }

    private boolean closesQuote(Line line, char opens, boolean first) {
        char closes = opens == '“' ? '”' : '"';
        int end = line.to();
        while (end > line.from() && ".;,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > line.from() + (first ? 1 : 0) && text.charAt(end - 1) == closes;
    }
}
