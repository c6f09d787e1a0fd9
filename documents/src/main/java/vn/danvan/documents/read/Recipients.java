package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Passage;

/**
 * The lines of «Nơi nhận» (Decree 30/2020/NĐ-CP, Annex I, II.9.b) with the sign of the drafter below them (III.3), and the
 * agencies after «Kính gửi» (II.9.a).
 */
final class Recipients {
    private static final int MOST = 400;

    private static final Pattern TO = Shape.of("nơi nhận ?:?");

    /** {@code Kính gửi:}, {@code THỦ TƯỚNG CHÍNH PHỦ ĐIỆN:}. */
    private static final Pattern DEAR = Shape.of("kính gửi ?:?|\\p{L}[\\p{L} ]{3,60}điện ?:");

    private static final int LONGEST_OPENING = 80;

    /** {@code PL.(300)}, {@code nva. (30)}. */
    private static final Pattern DRAFTER = Pattern.compile("[\\p{L}.]{1,10}\\s?\\(\\s?\\d{1,5}\\s?(?:b|bản)?\\)\\.?");

    private final Flow flow;
    private final String text;
    private final BitSet taken;
    private final List<Passage> items = new ArrayList<>();
    private int from = -1;
    private int to = -1;
    private @Nullable Passage drafter;

    /**
     * What stands below the text on the left.
     *
     * @param drafter sign of the drafter and number of copies (ký hiệu người soạn thảo, số lượng bản phát hành)
     */
    record Foot(List<Passage> items, @Nullable Passage drafter) {}

    private Recipients(Flow flow, BitSet taken) {
        this.flow = flow;
        this.text = flow.text();
        this.taken = taken;
    }

    static Foot of(Flow flow, BitSet taken) {
        int start = firstLine(flow, TO, taken, flow.lines().size());
        var recipients = new Recipients(flow, taken);
        if (start >= 0) {
            recipients.list(start, TO);
        }
        return new Foot(recipients.items, recipients.drafter);
    }

    static List<Passage> addressees(Flow flow, BitSet taken) {
        int start = firstLine(flow, DEAR, taken, Math.min(MOST, flow.lines().size()));
        var recipients = new Recipients(flow, taken);
        if (start >= 0) {
            recipients.addressed(start);
        }
        return recipients.items;
    }

    private static boolean mayOpen(Flow flow, Line line, Pattern opening) {
        if (opening == TO) {
            return flow.folded().startsWith("nơi nhận", line.from());
        }
        return Letters.upper(flow.text().charAt(line.from()))
                && (flow.folded().startsWith("kính gửi", line.from())
                        || flow.folded().indexOf("điện", line.from(), openingEnd(line)) >= 0);
    }

    private static int openingEnd(Line line) {
        return Math.min(line.to(), line.from() + LONGEST_OPENING);
    }

    private static int firstLine(Flow flow, Pattern opening, BitSet taken, int last) {
        var m = opening.matcher(flow.folded());
        for (int i = 0; i < last; i++) {
            var line = flow.lines().get(i);
            if (!taken.get(i)
                    && mayOpen(flow, line, opening)
                    && m.region(line.from(), openingEnd(line)).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    private void list(int start, Pattern opening) {
        var first = flow.lines().get(start);
        var m = opening.matcher(flow.folded()).region(first.from(), first.to());
        int content = m.lookingAt() ? m.end() : first.from();
        taken.set(start);
        item(content, first.to());
        int last = Math.min(flow.lines().size(), start + MOST);
        for (int i = start + 1; i < last; i++) {
            var line = flow.lines().get(i);
            if (beside(i, line)) {
                continue;
            }
            if (ends(i, line)) {
                takeDrafter(i, line);
                break;
            }
            taken.set(i);
            item(line.from(), line.to());
        }
        close();
    }

    /** A comma says that the list goes on. */
    private void takeDrafter(int index, Line line) {
        boolean closed = from < 0 || text.charAt(to - 1) != ',';
        if (closed && DRAFTER.matcher(flow.line(index)).matches()) {
            drafter = flow.passage(line.from(), line.to());
            taken.set(index);
        }
    }

    /** A line of the signature that stood beside the list: more items follow. */
    private boolean beside(int index, Line line) {
        boolean signature = Signatures.opens(text, line) || (Signatures.name(flow.line(index)) && itemEnded());
        if (!signature || line.cell() >= 0) {
            return false;
        }
        for (int i = index + 1; i < Math.min(flow.lines().size(), index + 4); i++) {
            var next = flow.lines().get(i);
            if (Bullets.end(text, next.from(), next.to()) > next.from()) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int index, Line line) {
        int bullet = Bullets.end(text, line.from(), line.to());
        if (line.cell() != flow.lines().get(index - 1).cell()) {
            return true;
        }
        if (bullet > line.from()) {
            return false;
        }
        boolean kept =
                (!items.isEmpty() && from < 0) || (from >= 0 && flow.folded().startsWith("lưu", from));
        boolean closed = from >= 0 && text.charAt(to - 1) == '.';
        boolean begun = from >= 0 || !items.isEmpty();
        return Signatures.opens(text, line)
                || (kept && (closed || line.gap() || Words.startsUpper(text, line.from(), line.to())))
                || (kept && Letters.digit(text.charAt(line.from())))
                || (begun && line.gap() && Words.startsUpper(text, line.from(), line.to()) && closed)
                || (begun
                        && Words.capitals(text, line.from(), line.to())
                        && (line.gap() || closed || AgencyLines.opens(flow, line)))
                || (MarkerGrammar.at(text, line.from(), line.to()) != null && begun);
    }

    /** Takes the words of one line: a new item where a dash opens it, else more of the one before. */
    private void item(int start, int end) {
        int begin = start;
        while (begin < end && Letters.blank(text.charAt(begin))) {
            begin++;
        }
        if (begin >= end) {
            return;
        }
        int bullet = Bullets.end(text, begin, end);
        boolean opens = bullet > begin && !wraps(begin, bullet);
        if (from < 0 || opens) {
            close();
            from = opens ? bullet : begin;
        }
        to = end;
    }

    /** «… Cục Kiểm tra văn bản / - Bộ Tư pháp;»: the item before has no end yet though others have. */
    private boolean wraps(int start, int bullet) {
        if (from < 0 || items.isEmpty()) {
            return false;
        }
        char last = text.charAt(to - 1);
        boolean open = ";.,:)".indexOf(last) < 0;
        return open && (Words.startsLower(text, bullet, text.length()) || (to - from > 45 && start > to));
    }

    private void close() {
        if (from < 0) {
            return;
        }
        int end = to;
        while (end > from && ";.,/ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > from) {
            items.add(flow.passage(from, end));
        }
        from = -1;
    }

    private void addressed(int start) {
        var first = flow.lines().get(start);
        var m = DEAR.matcher(flow.folded()).region(first.from(), first.to());
        int content = m.lookingAt() ? m.end() : first.from();
        taken.set(start);
        item(content, first.to());
        boolean listed = from < 0;
        for (int i = start + 1; i < Math.min(flow.lines().size(), start + MOST); i++) {
            var line = flow.lines().get(i);
            int bullet = Bullets.end(text, line.from(), line.to());
            boolean goesOn = bullet > line.from()
                    ? listed || (from >= 0 && !line.gap())
                    : from < 0 ? listed && items.isEmpty() : !line.gap() && !endsItem() && !opensBody(line);
            if (!goesOn) {
                break;
            }
            taken.set(i);
            item(line.from(), line.to());
        }
        close();
    }

    private boolean itemEnded() {
        return from >= 0 && text.charAt(to - 1) == ';';
    }

    private boolean endsItem() {
        return text.charAt(to - 1) == '.';
    }

    private boolean opensBody(Line line) {
        return text.startsWith("Căn cứ", line.from())
                || text.startsWith("Thực hiện", line.from())
                || MarkerGrammar.at(text, line.from(), line.to()) != null;
    }
}
