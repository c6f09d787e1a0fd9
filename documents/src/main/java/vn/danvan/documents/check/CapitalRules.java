package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.documents.Citation;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.Span;

/**
 * Capitals (viết hoa), Decree 30/2020/NĐ-CP, Annex II. A row is tried only where its first word stands, and says nothing
 * where the context leaves doubt: «thứ hai» is a weekday in «thứ hai hằng tuần» and a count elsewhere.
 */
final class CapitalRules {
    private static final int LONGEST = 60;

    /** Behind a word in small letters, a comma or a semicolon, so not at the head of a sentence. */
    private static final String INSIDE = "(?<=[\\p{Ll}\\d][,;]?\\s)";

    private static final String WEEKDAYS = "(?:ai|a|ư|ăm|áu|ảy)";

    /** @param shape group 1 is the letter that changes its case */
    private record Row(FormRule about, List<String> words, Pattern shape) {}

    private static final List<Row> ROWS = List.of(
            row(
                    "CAP-PEOPLE",
                    Clauses.CAPITALS_OTHERS,
                    "«Nhân dân» viết hoa.",
                    "phục vụ nhân dân",
                    "phục vụ Nhân dân",
                    "nhân",
                    "(?<!(?i:ban|đồng|án|sát|an|đội|ninh|sĩ|sỹ|giáo|tra|thẩm|trang|dụng|tranh|thuốc|nghệ nhân)\\s{1,2})"
                            + "(n)hân dân(?! tệ)"),
            row(
                    "CAP-STATE",
                    Clauses.CAPITALS_OTHERS,
                    "«Nhà nước» viết hoa khi là danh từ chỉ Nhà nước.",
                    "chính sách của Đảng và nhà nước",
                    "chính sách của Đảng và Nhà nước",
                    "nhà",
                    "(?<=(?:[Đđ]ảng,|[Đđ]ảng và|luật của|sách của)\\s{1,2})(n)hà nước"),
            row(
                    "CAP-PARTY",
                    Clauses.CAPITALS_OTHERS,
                    "«Đảng» viết hoa khi chỉ Đảng Cộng sản Việt Nam.",
                    "chủ trương của đảng",
                    "chủ trương của Đảng",
                    "đảng",
                    "(?<=của\\s{1,2})(đ)ảng(?=[,.;]| (?:và|ta|cộng sản) )"),
            row(
                    "CAP-CODE",
                    Clauses.CAPITALS_OTHERS,
                    "«Bộ luật» chỉ viết hoa chữ «Bộ».",
                    "Bộ Luật Lao động",
                    "Bộ luật Lao động",
                    "bộ",
                    "[Bb]ộ (L)uật"),
            row(
                    "CAP-ARTICLE",
                    Clauses.CAPITALS_OTHERS,
                    "«Điều» viết hoa khi viện dẫn một điều.",
                    "khoản 2 điều 3",
                    "khoản 2 Điều 3",
                    "điều",
                    INSIDE + "(đ)iều(?= \\d{1,3}(?![\\d/.,%]))"),
            row(
                    "CAP-CHAPTER",
                    Clauses.CAPITALS_OTHERS,
                    "«Chương» viết hoa khi viện dẫn một chương.",
                    "quy định tại chương II",
                    "quy định tại Chương II",
                    "chương",
                    INSIDE + "(c)hương(?= [IVX]{1,6}(?![\\p{L}\\d]))"),
            row(
                    "CAP-CLAUSE",
                    Clauses.CAPITALS_OTHERS,
                    "«khoản» viết thường khi viện dẫn một khoản.",
                    "theo Khoản 2 Điều 3",
                    "theo khoản 2 Điều 3",
                    "khoản",
                    INSIDE + "(K)hoản(?= \\d{1,2}(?!\\d))"),
            row(
                    "CAP-POINT",
                    Clauses.CAPITALS_OTHERS,
                    "«điểm» viết thường khi viện dẫn một điểm.",
                    "theo Điểm a khoản 2 Điều 3",
                    "theo điểm a khoản 2 Điều 3",
                    "điểm",
                    INSIDE + "(Đ)iểm(?= [a-zđ][ ,])"),
            row(
                    "CAP-HO-CHI-MINH-CITY",
                    Clauses.CAPITALS_PLACES,
                    "«Thành phố Hồ Chí Minh» viết hoa chữ «Thành».",
                    "thành phố Hồ Chí Minh",
                    "Thành phố Hồ Chí Minh",
                    "thành",
                    "(t)hành phố(?= Hồ Chí Minh)"),
            row(
                    "CAP-CAPITAL",
                    Clauses.CAPITALS_PLACES,
                    "«Thủ đô Hà Nội» viết hoa chữ «Thủ».",
                    "thủ đô Hà Nội",
                    "Thủ đô Hà Nội",
                    "thủ",
                    "(t)hủ đô(?= Hà Nội)"),
            row(
                    "CAP-PROVINCE",
                    Clauses.CAPITALS_PLACES,
                    "«tỉnh», «huyện», «xã» trước tên riêng viết thường.",
                    "trên địa bàn Tỉnh Ví Dụ",
                    "trên địa bàn tỉnh Ví Dụ",
                    "tỉnh huyện xã",
                    "(?<=\\p{Ll}\\s)([THX])(?:ỉnh|uyện|ã)(?= (?!Đoàn|Ủy|Hội)\\p{Lu}\\p{Ll}* \\p{Lu}\\p{Ll})"),
            row(
                    "CAP-CITY",
                    Clauses.CAPITALS_PLACES,
                    "«thành phố» trước tên riêng viết thường, trừ Thành phố Hồ Chí Minh.",
                    "trên địa bàn Thành phố Ví Dụ",
                    "trên địa bàn thành phố Ví Dụ",
                    "thành",
                    "(?<=\\p{Ll}\\s)(T)hành phố(?= (?!Hồ )\\p{Lu}\\p{Ll}* \\p{Lu}\\p{Ll})"),
            row(
                    "CAP-WEEKDAY",
                    Clauses.CAPITALS_OTHERS,
                    "Ngày trong tuần viết hoa chữ chỉ thứ tự.",
                    "thứ hai hằng tuần",
                    "thứ Hai hằng tuần",
                    "thứ",
                    "thứ ([hbtns])(?:" + WEEKDAYS + "(?= (?:hằng|hàng) tuần|, ngày | (?:đến|tới) thứ )"
                            + "|(?<=(?:sáng|chiều|tối|đến)\\s{1,2}thứ\\s{1,2}[hbtns])" + WEEKDAYS + ")"),
            row(
                    "CAP-TET",
                    Clauses.CAPITALS_OTHERS,
                    "«tết» trước tên của ngày tết viết thường.",
                    "dịp Tết Nguyên đán",
                    "dịp tết Nguyên đán",
                    "tết",
                    "(?<=\\p{Ll}\\s)(T)ết(?= (?i:nguyên đán|trung thu|đoan ngọ))"),
            row(
                    "CAP-TET-NAME",
                    Clauses.CAPITALS_OTHERS,
                    "Tên ngày tết viết hoa chữ cái đầu: «tết Nguyên đán».",
                    "dịp tết nguyên đán",
                    "dịp tết Nguyên đán",
                    "tết",
                    "[Tt]ết ([ntđ])(?:guyên đán|rung thu|oan ngọ)"),
            row(
                    "CAP-NATIONAL-DAY",
                    Clauses.CAPITALS_OTHERS,
                    "«Quốc khánh» viết hoa.",
                    "chào mừng ngày quốc khánh",
                    "chào mừng ngày Quốc khánh",
                    "quốc",
                    "(?<=(?:ngày|lễ|dịp)\\s{1,2})(q)uốc khánh"));

    private static final Map<String, List<Row>> BY_WORD = ROWS.stream()
            .flatMap(row -> row.words().stream().map(word -> Map.entry(word, row)))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    static final List<Rule> ALL = Stream.concat(
                    ROWS.stream().map(row -> new Rule(row.about(), (paper, findings) -> find(row, paper, findings))),
                    Stream.of(
                            Rule.form(
                                    "CAP-LAW-NAME",
                                    WARNING,
                                    Clauses.CAPITALS_OTHERS,
                                    "Tên của luật viết hoa chữ cái đầu.",
                                    "Luật đất đai",
                                    "Luật Đất đai",
                                    CapitalRules::lawNames),
                            Rule.form(
                                    "CAP-KIND",
                                    WARNING,
                                    Clauses.CAPITALS_OTHERS,
                                    "Tên loại của một văn bản cụ thể viết hoa chữ cái đầu.",
                                    "theo quyết định số 12/QĐ-SM",
                                    "theo Quyết định số 12/QĐ-SM",
                                    CapitalRules::kinds)))
            .toList();

    private CapitalRules() {}

    private static Row row(
            String id, String clause, String demand, String wrong, String right, String words, String shape) {
        var about = new FormRule(id, WARNING, FormRule.Reach.DECREE_30, clause, demand, wrong, right);
        var pattern = Pattern.compile(shape.replace(" ", "\\s{1,2}") + "(?![\\p{L}])");
        return new Row(about, Arrays.asList(words.split(" ", -1)), pattern);
    }

    private static void find(Row row, Paper paper, Findings findings) {
        for (var word : row.words()) {
            for (var hit : paper.capitalHits(word)) {
                var m = row.shape().matcher(paper.text());
                m.region(hit, Math.min(paper.text().length(), hit + LONGEST)).useTransparentBounds(true);
                if (findings.full()) {
                    return;
                }
                if (m.lookingAt()) {
                    findings.change(
                            PagePart.BODY,
                            new Span(m.start(), m.end()),
                            new Span(m.start(1), m.end(1)),
                            swapped(m.group(1)));
                }
            }
        }
    }

    private static String swapped(String letter) {
        return Character.isLowerCase(letter.charAt(0))
                ? letter.toUpperCase(Locale.ROOT)
                : letter.toLowerCase(Locale.ROOT);
    }

    /** The words that any row begins with, in small letters. */
    static boolean opensRow(String word) {
        return BY_WORD.containsKey(word);
    }

    private static void lawNames(Paper paper, Findings findings) {
        for (var cited : paper.cited()) {
            var span = cited.span();
            var m = NAME.matcher(paper.text()).region(span.start(), span.end());
            if (cited.citation().symbol() == null && m.lookingAt()) {
                findings.change(
                        PagePart.BODY,
                        span,
                        new Span(m.start(1), m.end(1)),
                        m.group(1).toUpperCase(Locale.ROOT));
            }
        }
    }

    /** «Luật sửa đổi, bổ sung …» is not a name of its own. */
    private static final Pattern NAME =
            Pattern.compile("(?:Bộ\\s{1,2}[Ll]uật|Luật|Pháp\\s{1,2}lệnh)\\s{1,2}(?!sửa\\s)(\\p{Ll})");

    private static void kinds(Paper paper, Findings findings) {
        for (var cited : paper.cited()) {
            int at = cited.span().start();
            char first = paper.text().charAt(at);
            if (cited.symbol().isPresent() && Character.isLowerCase(first) && isKind(cited.citation())) {
                findings.change(
                        PagePart.BODY,
                        cited.span(),
                        new Span(at, at + 1),
                        String.valueOf(Character.toUpperCase(first)));
            }
        }
    }

    /** «văn bản số …» names no kind; a member of a list «số 12/…» neither. */
    private static boolean isKind(Citation citation) {
        var kind = DocumentKind.named(citation.kind());
        return kind.isPresent()
                && kind.get() != DocumentKind.PAPER
                && citation.surface()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(citation.kind().toLowerCase(Locale.ROOT));
    }
}
