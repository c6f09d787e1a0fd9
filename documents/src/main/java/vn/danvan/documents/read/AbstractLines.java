package vn.danvan.documents.read;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The abstract (trích yếu) under the kind: {@code KẾ HOẠCH / Thực hiện công tác dân vận / năm 2026}. */
final class AbstractLines {
    private final Flow flow;
    private final String text;
    private final Layout layout;
    private final BitSet taken;

    AbstractLines(Flow flow, Layout layout, BitSet taken) {
        this.flow = flow;
        this.text = flow.text();
        this.layout = layout;
        this.taken = taken;
    }

    /** The lines under the kind, to the first that opens something else. */
    @Nullable
    Stretch under(int typeLine) {
        taken.set(typeLine);
        int first = typeLine + 1;
        int last = first;
        while (last < flow.lines().size() && goesOn(first, last)) {
            taken.set(last);
            last++;
        }
        return last == first
                ? null
                : new Stretch(
                        flow.lines().get(first).from(),
                        flow.lines().get(last - 1).to());
    }

    private boolean goesOn(int first, int index) {
        var line = flow.lines().get(index);
        if (text.startsWith("Căn cứ", line.from())
                || text.startsWith("Kính gửi", line.from())
                || text.charAt(line.from()) == '('
                || MarkerGrammar.at(text, line.from(), line.to()) != null
                || index - first > 14) {
            return false;
        }
        if (index == first) {
            return line.length() < 400 && !text.startsWith("Kính", line.from());
        }
        var before = flow.lines().get(index - 1);
        boolean wasCapitals = Words.capitals(text, before.from(), before.to());
        boolean isCapitals = Words.capitals(text, line.from(), line.to());
        if (line.gap()) {
            return !layout.blankBetweenParagraphs() && Words.startsLower(text, line.from(), line.to());
        }
        return wasCapitals == isCapitals
                || (!isCapitals && !wasCapitals)
                || Words.startsLower(text, line.from(), line.to());
    }
}
