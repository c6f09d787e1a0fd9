package vn.danvan.documents.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Block;
import vn.danvan.documents.Document;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.Span;
import vn.danvan.documents.input.WordPage;

/** A document under check: its text, its lines, and where head, body and end stand. */
final class Paper {
    private static final int MOST_HEAD_LINES = 60;
    private static final int LONGEST_WORD = 8;

    /** What a line of the text holds beside others: cells of a row, columns held apart by a wide blank. */
    private static final Pattern COLUMN = Pattern.compile("\\|(?:-{3,}\\|)?|\\t++|[ \\u00A0]{4,}(?![/\\-–])");

    private static final Pattern WHOLE_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Document document;
    private final KnownDocuments known;
    private final int[] lineStarts;
    private final List<Span> head;
    private final int mainEnd;
    private final List<Cited> cited;
    private final Map<String, Boolean> named = new HashMap<>();
    private final @Nullable WordPage page;
    private @Nullable Map<String, List<Integer>> capitalHits;
    private @Nullable SignatureBlock signature;
    private boolean signatureSought;
    private final Map<String, Ordinal> ordinals = new HashMap<>();
    private @Nullable Components components;
    private @Nullable List<Placed> placed;

    Paper(Document document, KnownDocuments known) {
        this(document, known, null);
    }

    /** @param page how the file is set; null where it does not tell */
    Paper(Document document, KnownDocuments known, @Nullable WordPage page) {
        this.document = document;
        this.known = known;
        this.page = page;
        this.lineStarts = lineStarts(document.text());
        this.head = pieces(0, headEnd());
        this.mainEnd = endOfMain();
        this.cited = Cited.of(document);
    }

    Document document() {
        return document;
    }

    KnownDocuments known() {
        return known;
    }

    String text() {
        return document.text();
    }

    @Nullable
    WordPage page() {
        return page;
    }

    /** The paragraphs of a Word file by the component they belong to; null for other files. */
    @Nullable
    Components components() {
        if (components == null && page != null) {
            components = Components.of(this);
        }
        return components;
    }

    /** The paragraphs of a Word file with their places; none for other files. */
    List<Placed> placed() {
        if (placed == null) {
            placed = page == null ? List.of() : Placed.of(page, this);
        }
        return placed;
    }

    /** The words at a place, white space collapsed. */
    String words(Span span) {
        return Findings.collapsed(text().substring(span.start(), span.end()));
    }

    /** The pieces of lines in the head, each trimmed: what stands in one column or cell. */
    List<Span> head() {
        return head;
    }

    /** Behind the head. */
    int headEnds() {
        return head.isEmpty() ? 0 : head.getLast().end();
    }

    /** Where the main document ends: before its signature and recipients; attached texts stand behind. */
    int mainEnd() {
        return mainEnd;
    }

    /** The mentions of other documents, with their symbols as values. */
    List<Cited> cited() {
        return cited;
    }

    Optional<SignatureBlock> signature() {
        if (!signatureSought) {
            signature = SignatureBlock.of(this).orElse(null);
            signatureSought = true;
        }
        return Optional.ofNullable(signature);
    }

    /** The place of a part in its row, told by its sign. */
    Ordinal ordinal(String marker) {
        return ordinals.computeIfAbsent(marker, Ordinal::of);
    }

    /** Whether the name stands anywhere in the text. */
    boolean names(String name) {
        return named.computeIfAbsent(name, text()::contains);
    }

    /** Where a word stands that a rule of capitals begins with, in small letters or with a capital; the text is walked once. */
    List<Integer> capitalHits(String word) {
        if (capitalHits == null) {
            capitalHits = gatherCapitalHits();
        }
        return capitalHits.getOrDefault(word, List.of());
    }

    private Map<String, List<Integer>> gatherCapitalHits() {
        var hits = new HashMap<String, List<Integer>>();
        var text = text();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > start && i - start < LONGEST_WORD) {
                var word = text.substring(start, i).toLowerCase(Locale.ROOT);
                if (CapitalRules.opensRow(word)) {
                    hits.computeIfAbsent(word, none -> new ArrayList<>()).add(start);
                }
            }
            i++;
        }
        return hits;
    }

    /** The kind of the document, where its head tells one of those in Decree 30/2020/NĐ-CP, Article 7, or another. */
    Optional<DocumentKind> kind() {
        return Optional.ofNullable(document.header().type()).flatMap(type -> DocumentKind.named(type.text()));
    }

    boolean isLetter() {
        return kind().filter(kind -> kind == DocumentKind.OFFICIAL_LETTER).isPresent();
    }

    /** The day in the head, where it is whole. */
    @Nullable
    LocalDate date() {
        var date = document.header().date();
        return date == null || !WHOLE_DATE.matcher(date.text()).matches() ? null : LocalDate.parse(date.text());
    }

    int lineNumber(int place) {
        int found = Arrays.binarySearch(lineStarts, place);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The trimmed pieces of the lines between two places. */
    List<Span> pieces(int from, int to) {
        var pieces = new ArrayList<Span>();
        int start = from;
        while (start < to) {
            int lineEnd = text().indexOf('\n', start);
            int end = lineEnd < 0 || lineEnd > to ? to : lineEnd;
            split(start, end, pieces);
            start = end + 1;
        }
        return pieces;
    }

    private void split(int start, int end, List<Span> pieces) {
        var column = COLUMN.matcher(text()).region(start, end);
        int from = start;
        while (column.find()) {
            add(from, column.start(), pieces);
            from = column.end();
        }
        add(from, end, pieces);
    }

    private void add(int start, int end, List<Span> pieces) {
        int from = start;
        int to = end;
        while (from < to && blank(text().charAt(from))) {
            from++;
        }
        while (to > from && blank(text().charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            pieces.add(new Span(from, to));
        }
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B';
    }

    /** All blocks of the body, whatever their depth, in text order. */
    List<Block> blocks() {
        var all = new ArrayList<Block>();
        gather(document.body(), all);
        return all;
    }

    private static void gather(List<Block> blocks, List<Block> all) {
        for (var block : blocks) {
            all.add(block);
            if (block instanceof Block.Part part) {
                gather(part.children(), all);
            }
        }
    }

    /** The head ends with the last thing read in it, or where the body begins. */
    private int headEnd() {
        var header = document.header();
        int end = 0;
        for (var passage : Arrays.asList(
                header.parentAgency(),
                header.agency(),
                header.symbol(),
                header.place(),
                header.date(),
                header.type(),
                header.title())) {
            end = Math.max(end, passage == null ? 0 : passage.span().end());
        }
        var dear = document.addressees();
        if (!dear.isEmpty()) {
            end = Math.max(end, text().lastIndexOf('\n', dear.getFirst().span().start()));
        }
        var body = document.body();
        if (!body.isEmpty() && body.getFirst().span().start() > end) {
            end = body.getFirst().span().start();
        }
        int last = lineStarts[Math.min(MOST_HEAD_LINES, lineStarts.length - 1)];
        return lineStarts.length <= MOST_HEAD_LINES ? end : Math.min(end, last);
    }

    private int endOfMain() {
        var recipients = document.recipients();
        var signatory = document.signatory();
        int end = text().length();
        if (!recipients.isEmpty()) {
            end = Math.min(end, recipients.getFirst().span().start());
        }
        return signatory == null ? end : Math.min(end, signatory.span().start());
    }

    private static int[] lineStarts(String text) {
        var starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int next = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts[next++] = i + 1;
        }
        return starts;
    }
}
