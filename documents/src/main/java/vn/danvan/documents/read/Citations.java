package vn.danvan.documents.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Citation;

/** Finds the mentions of other documents (viện dẫn) in stretches of the text. */
final class Citations {
    /** {@code Mẫu số 01/HNCT}, {@code TCVN 5945}, {@code QCVN 40:2011/BTNMT}: forms and standards are no documents. */
    private static final Pattern NO_DOCUMENT = Shape.of(
            "(?:mẫu|biểu|phụ lục|tờ khai|tcvn|qcvn|tcxdvn|iso)[^\\p{L}]{0,4}(?:số)?[ :]{0,3}(?:[\\d.]{1,6}:)?$");

    /** Those of the words of {@link #NO_DOCUMENT}. */
    private static final String LAST_LETTERS = "ucino";

    private static final int LOOK_BACK = 30;

    /** {@code ngày 16/8/2018 Bộ … đã có}, {@code Ngày 22/12/2024, Bộ Chính trị đã ban hành} before the mention. */
    private static final Pattern DAY_BEFORE = Pattern.compile("(?iu)(?<![\\p{L}])ngày\\s{1,2}" + Dates.DAY
            + ",?\\s[^.;:\\d]{2,110}?\\s(?:có|ban hành|ký|ra|gửi|thông qua)\\s(?:các\\s)?$");

    /** Between two members of a list: {@code , }, {@code ; số }, {@code và số }. */
    private static final Pattern LIST =
            Pattern.compile("(?iu)[\\s,;]{0,3}(?:và|hoặc|,)?\\s{0,2}(?:số\\s{0,2}:?\\s{0,2})?");

    private static final Pattern MANY =
            Pattern.compile("(?iu)(?<![\\p{L}])(?:các|những)\\s{1,2}(\\p{Lu}[\\p{L}\\s]{2,22})");

    private final Flow flow;
    private final String text;
    private final String folded;
    private final List<Mention> found = new ArrayList<>();
    private final NavigableMap<Integer, Integer> taken = new TreeMap<>();

    private Citations(Flow flow) {
        this.flow = flow;
        this.text = flow.text();
        this.folded = flow.folded();
    }

    /** @param symbol null for a law named without a number */
    private record Mention(
            int from,
            int to,
            String kind,
            @Nullable String symbol,
            @Nullable LocalDate date,
            @Nullable String issuer) {}

    static List<Citation> of(Flow flow, List<Stretch> stretches) {
        var citations = new Citations(flow);
        stretches.forEach(citations::read);
        return citations.found.stream()
                .sorted(Comparator.comparingInt(Mention::from))
                .map(m -> new Citation(flow.passage(m.from(), m.to()), m.kind(), m.symbol(), m.date(), m.issuer()))
                .toList();
    }

    private void read(Stretch stretch) {
        int first = found.size();
        numbered(stretch, first);
        shortForms(stretch);
        Laws.named(flow, stretch).forEach(law -> {
            if (free(law.from(), law.to())) {
                found.add(named(law, stretch));
                TooManyItems.refuse(found);
            }
        });
    }

    private boolean free(int from, int to) {
        var before = taken.lowerEntry(to);
        return before == null || before.getValue() <= from;
    }

    private void numbered(Stretch stretch, int first) {
        int behind = stretch.from();
        int word = flow.wordAt(stretch.from());
        for (int at = flow.start(word); at < stretch.to(); at = flow.start(++word)) {
            var symbol = at >= behind && opensNumber(at, stretch) ? Symbols.at(text, at, stretch.to()) : null;
            if (symbol != null) {
                mention(symbol, stretch, first);
                behind = symbol.to();
            }
        }
    }

    private boolean opensNumber(int at, Stretch stretch) {
        char first = text.charAt(at);
        if (first < '0' || first > '9' || at == stretch.from()) {
            return first >= '0' && first <= '9';
        }
        char before = text.charAt(at - 1);
        return !Letters.digit(before)
                && before != '/'
                && before != '.'
                && !Words.dash(before)
                && (!Letters.letter(before) || text.startsWith("số", at - 2));
    }

    private void mention(Symbols.Found symbol, Stretch stretch, int first) {
        if (formOrStandard(symbol.from(), stretch.from())) {
            return;
        }
        int number = numberWord(symbol.from(), stretch.from());
        boolean numbered = number < symbol.from();
        var kind = KindBefore.of(flow, stretch.from(), number, numbered);
        int from = kind != null ? kind.from() : number;
        var name = kind != null ? kind.kind() : kindOfList(symbol, number, stretch, first, numbered);
        if (name != null) {
            add(from, symbol, name, stretch);
        }
    }

    private boolean formOrStandard(int at, int start) {
        int end = wordEndBefore(at, start);
        if (end - 2 >= start && folded.startsWith("số", end - 2)) {
            end = wordEndBefore(end - 2, start);
        }
        return end > start
                && LAST_LETTERS.indexOf(folded.charAt(end - 1)) >= 0
                && NO_DOCUMENT
                        .matcher(folded)
                        .region(Math.max(start, at - LOOK_BACK), at)
                        .find();
    }

    private int wordEndBefore(int at, int start) {
        int end = at;
        while (end > start && at - end < LOOK_BACK && !Letters.letter(folded.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where «số» begins before the symbol, or the symbol itself. */
    private int numberWord(int from, int start) {
        int i = from;
        while (i > start && (Letters.blank(text.charAt(i - 1)) || text.charAt(i - 1) == ':')) {
            i--;
        }
        return i - 2 >= start
                        && text.substring(i - 2, i).equalsIgnoreCase("số")
                        && (i - 2 == start || !Letters.letter(text.charAt(i - 3)))
                ? i - 2
                : from;
    }

    /** The kind of a mention that names none: of the list it stands in, else of its own letters. */
    private @Nullable String kindOfList(Symbols.Found symbol, int from, Stretch stretch, int first, boolean numbered) {
        var last = found.size() > first ? found.getLast() : null;
        if (last != null
                && from >= last.to()
                && from - last.to() < 12
                && LIST.matcher(text).region(last.to(), from).matches()) {
            return last.kind();
        }
        var own = Kinds.ofSymbol(symbol.value());
        if (own != null) {
            return own;
        }
        if (!numbered) {
            return null;
        }
        var many = MANY.matcher(text).region(Math.max(stretch.from(), from - 400), from);
        String kind = null;
        while (many.find()) {
            kind = Kinds.ALL.stream()
                    .filter(k -> many.group(1).startsWith(k))
                    .findFirst()
                    .orElse(kind);
        }
        return kind != null ? kind : last != null ? last.kind() : "Văn bản";
    }

    private void add(int from, Symbols.Found symbol, String kind, Stretch stretch) {
        var date = Dates.behind(folded, symbol.to(), stretch.to());
        int to = date == null ? symbol.to() : date.end();
        var day = date == null ? dayBefore(from, stretch.from()) : date.day();
        found.add(new Mention(from, to, kind, symbol.value(), day, issuer(from, to, stretch, date != null)));
        TooManyItems.refuse(found);
        taken.put(from, to);
    }

    private @Nullable String issuer(int from, int to, Stretch stretch, boolean dated) {
        var behind = Issuers.behind(flow, to, stretch.to());
        if (behind != null) {
            return behind;
        }
        var directly = dated ? Issuers.directly(flow, to, stretch.to()) : null;
        return directly != null ? directly : Issuers.before(flow, from, stretch.from());
    }

    private @Nullable LocalDate dayBefore(int from, int start) {
        int begin = Math.max(start, from - 170);
        if (text.indexOf("gày", begin, from) < 0) {
            return null;
        }
        var m = DAY_BEFORE.matcher(text).region(begin, from);
        return m.find() ? Dates.day(m, 1) : null;
    }

    private Mention named(Laws.Name law, Stretch stretch) {
        var date = Dates.behind(folded, law.to(), stretch.to());
        return new Mention(
                law.from(),
                date == null ? law.to() : date.end(),
                law.kind(),
                null,
                date == null ? null : date.day(),
                null);
    }

    /** A mention by its bare number: {@code Pháp lệnh số 34 của Ủy ban Thường vụ Quốc hội}. */
    private void shortForms(Stretch stretch) {
        for (int at = text.indexOf("số", stretch.from(), stretch.to());
                at >= 0;
                at = text.indexOf("số", at + 1, stretch.to())) {
            shortForm(at, stretch);
        }
    }

    private void shortForm(int at, Stretch stretch) {
        int from = at + 2;
        while (from < stretch.to() && from - at < 5 && (Letters.blank(text.charAt(from)) || text.charAt(from) == ':')) {
            from++;
        }
        int to = Symbols.digits(text, from, stretch.to());
        if (to == from || to - from > 4 || goesOn(to, stretch.to())) {
            return;
        }
        var kind = KindBefore.of(flow, stretch.from(), at, false);
        if (kind == null
                || !Laws.mayBeShort(kind.kind())
                || !Letters.upper(text.charAt(kind.from()))
                || !free(kind.from(), to)) {
            return;
        }
        add(kind.from(), new Symbols.Found(from, to, text.substring(from, to)), kind.kind(), stretch);
    }

    /** {@code 34/}, {@code 1.155}, {@code 30%}: more than a bare number. */
    private boolean goesOn(int to, int limit) {
        return to + 1 < limit && "/.,-%".indexOf(text.charAt(to)) >= 0 && !Letters.blank(text.charAt(to + 1));
    }
}
