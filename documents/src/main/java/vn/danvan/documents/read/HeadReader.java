package vn.danvan.documents.read;

import java.util.BitSet;
import java.util.regex.Matcher;
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

    /** {@code CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}, over two lines too; {@code Độc lập - Tự do - Hạnh phúc}. */
    private static final Pattern MOTTO =
            Pattern.compile("(?iu)CỘNG\\s+H(?:ÒA|OÀ|òa|oà)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM"
                    + "|Độc\\s*lập\\s*[-–—]\\s*Tự\\s*do\\s*[-–—]\\s*Hạnh\\s*phúc|ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM");

    /** {@code Số: 159/KH-UBND}, {@code Số 37-HD/BTGDVTW}, {@code Nghị quyết số: 24/2022/UBTVQH15}, {@code Số:   /KH-UBND}. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?m)^[ ]*+(?:(?:Luật|Nghị quyết|Pháp lệnh|Lệnh) )?(?:Số|số|SỐ) ?:?[ .…_]{0,20}\\n?(?=[\\d/\\-–])");

    /** {@code Trà Vinh, ngày 29 tháng 3 năm 2022}, {@code Hà Nội, ngày     tháng 5 năm 2025}. */
    private static final Pattern PLACE_DATE =
            Pattern.compile("(\\p{Lu}[\\p{L} .\\-\\n]{1,40}?)\\s?,\\s+ngày\\s+(\\d{1,2})?[\\s.…_]{0,12}"
                    + "tháng\\s+(\\d{1,2})?[\\s.…_]{0,12}năm\\s+(\\d{4})\\d?(?:\\s?\\*)?");

    /** {@code V/v hướng dẫn giải quyết chế độ}; older: {@code Về việc: …}. */
    private static final Pattern ABOUT = Pattern.compile("(?m)(?<![\\p{L}])(?:V/v|V/V|v/v)\\s?:?\\s+");

    private static final Pattern DEAR = Pattern.compile("(?m)^Kính gửi|^KÍNH GỬI");

    private static final Pattern STAMP =
            Pattern.compile("(?iu)(?:hỏa tốc|hoả tốc|thượng khẩn|khẩn|tối mật|tuyệt mật|mật|dự thảo"
                    + "|bản sao|sao y|lưu hành nội bộ|xem xong trả lại)(?:[\\s(].*)?");

    private final Flow flow;
    private final String text;
    private final Layout layout;
    private final BitSet taken;

    HeadReader(Flow flow, Layout layout, BitSet taken) {
        this.flow = flow;
        this.text = flow.text();
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
        blank(MOTTO.matcher(rest), rest);
        var symbol = symbol(rest);
        var placeDate = PLACE_DATE.matcher(rest);
        Passage place = null;
        Passage date = null;
        if (placeDate.find()) {
            place = flow.passage(placeFrom(placeDate), placeDate.end(1));
            date = date(placeDate);
            clear(rest, placeFrom(placeDate), placeDate.end());
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
                place,
                date,
                type,
                titled == null ? null : flow.passage(titled.from(), titled.to()));
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
            if (MOTTO.matcher(words).find()
                    || NUMBER.matcher(words).lookingAt()
                    || PLACE_DATE.matcher(words).lookingAt()) {
                start = i + 1;
            }
        }
        return start;
    }

    private @Nullable Passage symbol(StringBuilder rest) {
        var number = NUMBER.matcher(rest);
        while (number.find()) {
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

    /** A place is the last words before the comma: a column to its left may run into them. */
    private int placeFrom(Matcher m) {
        int lineBreak = text.lastIndexOf('\n', m.end(1));
        if (lineBreak < m.start(1)) {
            return m.start(1);
        }
        int before = text.lastIndexOf('\n', lineBreak - 1) + 1;
        boolean ownLine = before >= m.start(1) && lineBreak - before <= 25 && sameBlock(lineBreak + 1);
        return ownLine && !Words.capitals(text, before, lineBreak) ? before : lineBreak + 1;
    }

    private boolean sameBlock(int lineStart) {
        for (int i = 1; i < flow.lines().size(); i++) {
            var line = flow.lines().get(i);
            if (line.from() == lineStart) {
                return !line.gap() && line.cell() == flow.lines().get(i - 1).cell();
            }
        }
        return false;
    }

    private @Nullable Passage date(Matcher m) {
        if (m.group(3) == null) {
            return null;
        }
        int from = m.end(1) + 1;
        var month = "%s-%02d".formatted(m.group(4), Integer.parseInt(m.group(3)));
        var value = m.group(2) == null ? month : "%s-%02d".formatted(month, Integer.parseInt(m.group(2)));
        while (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == ',') {
            from++;
        }
        return new Passage(value, flow.span(from, m.end(4)));
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
                            || AgencyLines.opens(text, line))) {
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

    private static void blank(Matcher m, StringBuilder rest) {
        while (m.find()) {
            clear(rest, m.start(), m.end());
        }
    }

    private static void clear(StringBuilder rest, int from, int to) {
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
