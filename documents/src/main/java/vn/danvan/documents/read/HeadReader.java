package vn.danvan.documents.read;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Header;
import vn.danvan.documents.Passage;

/**
 * Reads the head (phần đầu), Decree 30/2020/NĐ-CP, Annex I, II.1 to II.5, whatever order a tool gave its two columns. The
 * motto and the known shapes (number, place and date, «V/v») are taken out; the capitals that remain name the agencies.
 */
final class HeadReader {
    private static final int MOST_LINES = 60;

    /** {@code Số: 159/KH-UBND}, {@code Số 37-HD/BTGDVTW}, {@code Nghị quyết số: 24/2022/UBTVQH15}, {@code Số:   /KH-UBND}. */
    private static final Pattern NUMBER = Pattern.compile(
            "[ ]*+(?:(?:Luật|Nghị quyết|Pháp lệnh|Lệnh) )?(?:Số|số|SỐ) ?:?[ .…_]{0,20}\\n?(?=[\\d/\\-–])");

    /** {@code V/v hướng dẫn giải quyết chế độ}; older: {@code Về việc: …}. */
    private static final Pattern ABOUT = Pattern.compile("(?m)(?<![\\p{L}])(?:V/v|V/V|v/v)\\s?:?\\s+");

    private static final Pattern DEAR = Pattern.compile("(?m)^Kính gửi|^KÍNH GỬI");

    private static final Pattern STAMP = Pattern.compile(
            "(?iu)(?:hỏa tốc|hoả tốc|thượng khẩn|khẩn|tối mật|tuyệt mật|mật|dự thảo" + "|bản sao|sao y)(?:[\\s(].*)?");

    private final Flow flow;
    private final String text;
    private final String folded;
    private final Layout layout;
    private final BitSet taken;

    HeadReader(Flow flow, Layout layout, BitSet taken) {
        this.flow = flow;
        this.text = flow.text();
        this.folded = flow.folded();
        this.layout = layout;
        this.taken = taken;
    }

    /** @param title where the abstract stands, to read the mentions in it; null without one */
    record Head(Header header, @Nullable Stretch title) {}

    Head read() {
        int typeLine = typeLine();
        int dearLine = find(DEAR);
        int headLines = typeLine >= 0 ? typeLine : Math.min(dearLine >= 0 ? dearLine : bodyStart(), MOST_LINES);
        int end = headLines == 0 ? 0 : flow.lines().get(headLines - 1).to();
        var rest = new StringBuilder(text.substring(0, end));
        Motto.clear(folded, rest);
        var marks = HeadMarks.clear(flow, headLines, rest);
        var symbol = symbol(rest);
        var placeAndDate = PlaceAndDate.of(flow, rest);
        if (placeAndDate != null) {
            clear(rest, placeAndDate.from(), placeAndDate.to());
        }
        symbol = symbol == null ? symbol(rest) : symbol;
        var about = typeLine >= 0 ? null : about(rest);
        var agencies = AgencyLines.of(flow, rest.toString());
        for (int i = 0; i < headLines; i++) {
            taken.set(i);
        }
        var titled = typeLine >= 0 ? new AbstractLines(flow, layout, taken).under(typeLine) : about;
        var type = type(typeLine, about != null || dearLine >= 0, symbol);
        var header = new Header(
                agencies.parent(),
                agencies.own(),
                symbol,
                placeAndDate == null ? null : placeAndDate.place(),
                placeAndDate == null ? null : placeAndDate.date(),
                type,
                titled == null ? null : flow.passage(titled.from(), titled.to()),
                marks);
        return new Head(header, titled);
    }

    /** The line that holds nothing but a kind in capitals: {@code KẾ HOẠCH}. */
    private int typeLine() {
        int last = Math.min(flow.lines().size(), MOST_LINES);
        for (int i = 0; i < last; i++) {
            var line = flow.lines().get(i);
            if (line.length() < 40
                    && Words.capitals(text, line.from(), line.to())
                    && Kinds.spelling(flow.line(i)) != null) {
                return i;
            }
            if (line.length() > 20 && MarkerGrammar.at(text, line.from(), line.to()) != null) {
                return -1;
            }
            if (text.startsWith("Kính gửi", line.from()) || text.startsWith("Căn cứ", line.from())) {
                return -1;
            }
        }
        return -1;
    }

    private int find(Pattern pattern) {
        int last = Math.min(flow.lines().size(), MOST_LINES);
        for (int i = 0; i < last; i++) {
            var line = flow.lines().get(i);
            if (pattern.matcher(text).region(line.from(), line.to()).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    /** Without kind and addressee the head, if any, ends behind the last of its known shapes. */
    private int bodyStart() {
        int last = Math.min(flow.lines().size(), 20);
        int start = 0;
        for (int i = 0; i < last; i++) {
            var words = flow.line(i);
            var line = flow.lines().get(i);
            if (MarkerGrammar.at(text, line.from(), line.to()) != null) {
                break;
            }
            if (Motto.in(folded, line)
                    || NUMBER.matcher(words).lookingAt()
                    || PlaceAndDate.opens(words)
                    || HeadMarks.isMark(words)) {
                start = i + 1;
            }
        }
        return start;
    }

    private @Nullable Passage symbol(StringBuilder rest) {
        var number = NUMBER.matcher(rest);
        for (var line : flow.lines()) {
            if (line.from() >= rest.length()) {
                break;
            }
            if (!number.region(line.from(), rest.length()).lookingAt()) {
                continue;
            }
            int from = number.end();
            int digits = Symbols.digits(text, from, rest.length());
            var symbol = digits > from
                    ? Symbols.at(text, from, rest.length())
                    : Symbols.groups(text, from, from, rest.length());
            if (symbol != null) {
                var span = flow.span(symbol.from(), symbol.to());
                clear(rest, number.start(), symbol.to());
                return new Passage(symbol.value(), span);
            }
        }
        return null;
    }

    /** The abstract of an official letter: behind «V/v», to the next gap or known shape. */
    private @Nullable Stretch about(StringBuilder rest) {
        var m = ABOUT.matcher(rest);
        if (!m.find()) {
            return null;
        }
        int end = m.end();
        boolean first = true;
        for (int i = 0; i < flow.lines().size(); i++) {
            var line = flow.lines().get(i);
            if (line.to() <= m.end() || line.to() > rest.length()) {
                continue;
            }
            boolean cleared =
                    rest.substring(Math.max(line.from(), m.end()), line.to()).isBlank();
            if (!first
                    && (cleared
                            || line.gap()
                            || line.cell() != flow.lines().get(i - 1).cell()
                            || AgencyLines.opens(flow, line))) {
                break;
            }
            end = line.to();
            first = false;
        }
        clear(rest, m.start(), end);
        while (end > m.end() && ".;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > m.end() ? new Stretch(m.end(), end) : null;
    }

    private @Nullable Passage type(int typeLine, boolean letter, @Nullable Passage symbol) {
        if (typeLine >= 0) {
            var line = flow.lines().get(typeLine);
            var kind = Kinds.spelling(flow.line(typeLine));
            return kind == null ? null : new Passage(kind, flow.span(line.from(), line.to()));
        }
        var ofSymbol = symbol == null ? null : Kinds.ofSymbol(symbol.text());
        if (ofSymbol != null && symbol != null) {
            return new Passage(ofSymbol, symbol.span());
        }
        if (letter) {
            return new Passage("Công văn", symbol == null ? flow.span(0, 0) : symbol.span());
        }
        return typeOfHeading();
    }

    /** An excerpt may still name its kind in the first heading: {@code A. BÁO CÁO KẾT QUẢ …}. */
    private @Nullable Passage typeOfHeading() {
        if (flow.lines().isEmpty()) {
            return null;
        }
        var line = flow.lines().getFirst();
        var marker = MarkerGrammar.at(text, line.from(), line.to());
        int from = marker == null ? line.from() : marker.content();
        if (!Words.capitals(text, from, line.to())) {
            return null;
        }
        for (var kind : Kinds.ALL) {
            if (text.regionMatches(true, from, kind, 0, kind.length())) {
                return new Passage(kind, flow.span(from, from + kind.length()));
            }
        }
        return null;
    }

    static void clear(StringBuilder rest, int from, int to) {
        for (int i = from; i < to; i++) {
            if (rest.charAt(i) != '\n') {
                rest.setCharAt(i, ' ');
            }
        }
    }

    static boolean stamp(String line) {
        return STAMP.matcher(line).matches();
    }
}
