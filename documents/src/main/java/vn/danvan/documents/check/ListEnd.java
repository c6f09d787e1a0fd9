package vn.danvan.documents.check;

import vn.danvan.documents.Span;

/** How an item of a list ends: the sign behind its words, if any (dấu cuối dòng). */
record ListEnd(Span item, Span sign, String words) {

    static ListEnd of(Paper paper, Span item) {
        var text = paper.text();
        int from = item.end();
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '\u00A0')) {
            from++;
        }
        int to = from;
        while (to < text.length() && ";.,/".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        boolean none = to == from;
        var sign = none ? new Span(item.end(), item.end()) : new Span(from, to);
        return new ListEnd(item, sign, text.substring(sign.start(), sign.end()));
    }

    /** Asks for a sign; {@code Sở Mẫu; (để b/c)} has its sign already. */
    void expect(char right, PagePart part, Findings findings, Paper paper) {
        boolean bracket = right == ';' && paper.words(item).matches(".*;\\s?\\([^()]*\\)");
        if (!words.equals(String.valueOf(right)) && !bracket) {
            findings.change(part, new Span(item.start(), sign.end()), sign, String.valueOf(right));
        }
    }
}
