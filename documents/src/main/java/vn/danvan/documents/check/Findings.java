package vn.danvan.documents.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Span;

/** Gathers what the rules find in one paper. */
final class Findings {
    /** A text that breaks one rule everywhere is shown this often; more would hide the others. */
    private static final int MOST_OF_ONE_RULE = 200;

    private static final int LONGEST_QUOTE = 200;

    private final Paper paper;
    private final List<Finding> all = new ArrayList<>();
    private @Nullable FormRule rule;
    private int ofThisRule;

    Findings(Paper paper) {
        this.paper = paper;
    }

    void run(Rule next) {
        rule = next.about();
        ofThisRule = 0;
        next.search().in(paper, this);
    }

    /** True once the rule at hand has shown enough. */
    boolean full() {
        return ofThisRule >= MOST_OF_ONE_RULE;
    }

    List<Finding> inOrder() {
        return all.stream()
                .sorted(Comparator.comparingInt(
                        (Finding f) -> f.span() == null ? -1 : f.span().start()))
                .toList();
    }

    /** Something that only a person can put right. */
    void add(PagePart part, Span span, @Nullable String expected, String message) {
        if (full()) {
            return;
        }
        put(part, span, paper.words(span), expected, message, null);
    }

    /** Something that is not there. */
    void missing(PagePart part, String expected) {
        put(part, null, "", expected, current().demand(), null);
    }

    /** Something about the page or a look, that no change of text puts right. */
    void look(PagePart part, @Nullable Span span, String found, String expected) {
        put(part, span, found, expected, current().demand(), null);
    }

    /** Words that become others. */
    void replace(PagePart part, Span span, String replacement) {
        if (full()) {
            return;
        }
        put(part, span, paper.words(span), replacement, current().demand(), new Correction(span, replacement));
    }

    /** Words that are shown, of which only a piece is changed. */
    void change(PagePart part, Span shown, Span piece, String replacement) {
        if (full()) {
            return;
        }
        var text = paper.text();
        var expected =
                text.substring(shown.start(), piece.start()) + replacement + text.substring(piece.end(), shown.end());
        put(
                part,
                shown,
                paper.words(shown),
                collapsed(expected),
                current().demand(),
                new Correction(piece, replacement));
    }

    private void put(
            PagePart part,
            @Nullable Span span,
            String found,
            @Nullable String expected,
            String message,
            @Nullable Correction correction) {
        if (!full()) {
            ofThisRule++;
            int line = span == null ? 0 : paper.lineNumber(span.start());
            all.add(new Finding(current(), part, span, line, quoted(found), expected, message, correction));
        }
    }

    private static String quoted(String words) {
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }

    static String collapsed(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private FormRule current() {
        if (rule == null) {
            throw new IllegalStateException("No rule is running");
        }
        return rule;
    }
}
