package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Passage;
import vn.danvan.documents.Span;

/** Builds the clean text from the source, line by line. */
final class FlowBuilder {
    private static final int LONGEST_ROW = 400;

    /** {@code - Sở Tài chính; - Sở Nội vụ} in one cell: an item opens after the sign that ends the one before. */
    private static final Pattern ITEM_IN_CELL =
            Pattern.compile("(?<=[;:.,)]\\s)(?=[-+•]\\s+\\p{Lu})|(?<=\\s)(?=-{4,})|(?<=-{4})\\s+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final String source;
    private final ContactPlace place;
    private char[] text;
    private int[] places;
    private int length;
    private final List<Line> lines = new ArrayList<>();
    private boolean gap;
    private boolean furniture;
    private int cells;
    private @Nullable Span contact;
    private boolean contactOpen;

    /** Up to here no bar ends a row, so that the search is not made again. */
    private int unclosedUntil;

    private final List<Integer> rowEnds = new ArrayList<>();

    FlowBuilder(String source) {
        this.source = source;
        this.place = new ContactPlace(source);
        this.text = new char[source.length() + 1];
        this.places = new int[source.length() + 1];
    }

    static Flow build(String source) {
        var builder = new FlowBuilder(source);
        builder.read();
        return new Flow(
                new String(builder.text, 0, builder.length),
                builder.places,
                builder.lines,
                builder.rowEnds,
                builder.contact());
    }

    private void read() {
        int start = 0;
        while (start < source.length()) {
            int end = lineEnd(start);
            if (opensRow(start, end)) {
                int rowEnd = rowEnd(start, end);
                row(start, rowEnd);
                end = rowEnd;
            } else {
                line(start, end);
            }
            start = end + 1;
        }
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\f') {
            end++;
        }
        return end;
    }

    private void line(int start, int end) {
        int from = contentStart(start, end);
        int to = contentEnd(from, end);
        if (from == to) {
            gap = true;
            contactOpen = false;
            return;
        }
        if (takeContact(from, to)) {
            furniture = true;
            return;
        }
        var kind = furniture(from, to, start, end);
        switch (kind) {
            case RULER -> gap = true;
            case PAGE -> furniture = true;
            case NONE -> {
                var between = Columns.between(source, from, to);
                add(from, between == null ? to : between.start(), gap && !furniture, -1, -1);
                gap = false;
                furniture = false;
                if (between != null) {
                    add(between.end(), to, false, -1, -1);
                }
            }
        }
    }

    /** The lines of the agency's address, however far a tool wrapped it. */
    private boolean takeContact(int from, int to) {
        contactOpen = contactOpen
                ? ContactLine.goesOn(source, from, to)
                : contact == null && ContactLine.opens(source, from, to) && place.fits(from, to, gap, before());
        if (contactOpen) {
            contact = new Span(contact == null ? from : contact.start(), to);
        }
        return contactOpen;
    }

    /** The last sign that was put; blank where there is none. */
    private char before() {
        return length == 0 ? ' ' : text[length - 1];
    }

    private @Nullable Passage contact() {
        return contact == null
                ? null
                : new Passage(
                        BLANKS.matcher(source.substring(contact.start(), contact.end()))
                                .replaceAll(" "),
                        contact);
    }

    private Furniture furniture(int from, int to, int start, int end) {
        if (!Furniture.mayOpen(source.charAt(from))) {
            return Furniture.NONE;
        }
        var words = source.substring(from, Math.min(to, from + 300));
        var kind = Furniture.of(words);
        boolean number = kind == Furniture.NONE && Furniture.mayBePageNumber(words) && standsAlone(start, end);
        return number ? Furniture.PAGE : kind;
    }

    /** A number on a line of its own is a page number where furniture, a blank line or the end stands beside it. */
    private boolean standsAlone(int start, int end) {
        int nextEnd = end >= source.length() ? end : lineEnd(end + 1);
        boolean blankAfter = end >= source.length()
                || source.substring(end + 1, nextEnd).isBlank()
                || source.substring(end + 1, nextEnd).contains("CÔNG BÁO");
        return blankAfter && (gap || furniture || lines.isEmpty() || (start > 0 && source.charAt(start - 1) == '\f'));
    }

    private boolean opensRow(int start, int end) {
        int from = contentStart(start, end);
        return from < end && source.charAt(from) == '|' && start >= unclosedUntil;
    }

    /** A row may be broken over lines; it ends where a line ends with a bar. */
    private int rowEnd(int start, int firstEnd) {
        int end = firstEnd;
        int lineStart = start;
        for (int i = 0; i < LONGEST_ROW; i++) {
            int last = contentEnd(lineStart, end) - 1;
            if (last > start && source.charAt(last) == '|' && !goesOn(end)) {
                return end;
            }
            if (end >= source.length() || contentStart(lineStart, end) == end) {
                break;
            }
            lineStart = end + 1;
            end = lineEnd(lineStart);
        }
        unclosedUntil = lineStart;
        return firstEnd;
    }

    /** A broken row goes on where the next line is neither blank nor another row. */
    private boolean goesOn(int end) {
        if (end >= source.length()) {
            return false;
        }
        int nextEnd = lineEnd(end + 1);
        int from = contentStart(end + 1, nextEnd);
        return from < nextEnd && source.charAt(from) != '|';
    }

    private void row(int start, int end) {
        boolean first = true;
        int cellStart = source.indexOf('|', start) + 1;
        int last = contentEnd(start, end);
        while (cellStart < last) {
            int bar = source.indexOf('|', cellStart);
            int cellEnd = bar < 0 || bar > last ? last : bar;
            first = !cell(cellStart, cellEnd, first) && first;
            cellStart = cellEnd + 1;
        }
        rowEnds.add(cells);
        gap = true;
    }

    private boolean cell(int start, int end, boolean firstOfRow) {
        var any = false;
        var pieces = ITEM_IN_CELL.matcher(source).region(start, end).useTransparentBounds(true);
        int from = start;
        while (from < end) {
            int to = pieces.find() ? pieces.start() : end;
            int a = contentStart(from, to);
            int b = contentEnd(a, to);
            if (a < b
                    && (!Furniture.mayOpen(source.charAt(a))
                            || Furniture.of(source.substring(a, Math.min(b, a + 300))) == Furniture.NONE)) {
                add(a, b, !any && firstOfRow, cells, rowEnds.size());
                any = true;
            }
            from = Math.max(to, from + 1);
        }
        cells++;
        return any;
    }

    private int contentStart(int start, int end) {
        int from = start;
        while (from < end && (Letters.gap(source.charAt(from)) || source.charAt(from) == '#')) {
            from++;
        }
        return from;
    }

    private int contentEnd(int from, int end) {
        int to = end;
        while (to > from && Letters.gap(source.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private void add(int from, int to, boolean gapBefore, int cell, int row) {
        int before = length;
        makeRoom(to - from + 1);
        if (!lines.isEmpty()) {
            put('\n', from);
        }
        int start = length;
        int wordStart = length;
        boolean space = false;
        boolean apart = false;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (Letters.gap(c)) {
                space = true;
            } else if ((c != '*' && c != '\u00AD') || printed(c, i, from, to)) {
                if (space && length > start) {
                    apart |= length - wordStart == 1 && LetterSpacing.consonant(text[wordStart]);
                    put(' ', i - 1);
                    wordStart = length;
                }
                space = false;
                put(c == '\u00D0' ? 'Đ' : c, i);
            }
        }
        if (length == start) {
            length = before;
            return;
        }
        apart |= length - wordStart == 1 && LetterSpacing.consonant(text[wordStart]);
        length = apart ? LetterSpacing.close(text, places, start, length) : length;
        lines.add(new Line(start, length, gapBefore, cell, row));
    }

    /** An asterisk alone is; soft hyphens and the double asterisks of emphasis are not. */
    private boolean printed(char c, int at, int from, int to) {
        boolean doubled = (at + 1 < to && source.charAt(at + 1) == '*') || (at > from && source.charAt(at - 1) == '*');
        return c == '*' && !doubled;
    }

    private void makeRoom(int characters) {
        if (length + characters > text.length) {
            int size = Math.max(text.length * 2, length + characters);
            text = Arrays.copyOf(text, size);
            places = Arrays.copyOf(places, size);
        }
    }

    private void put(char c, int place) {
        text[length] = c;
        places[length++] = place;
    }
}
