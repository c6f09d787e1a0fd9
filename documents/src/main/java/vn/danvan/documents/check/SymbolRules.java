package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;
import static vn.danvan.documents.check.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.DocumentSymbol;
import vn.danvan.documents.Span;

/** Number and symbol (số, ký hiệu), Decree 30/2020/NĐ-CP, Annex I, II.3. */
final class SymbolRules {
    private static final Pattern LOOSE = Pattern.compile("\\s|[–—−]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DASHES = Pattern.compile("[–—−]");

    /** {@code 12-KH/SM}, {@code 12/KH/SM}: the signs of another grammar. */
    private static final Pattern SWAPPED =
            Pattern.compile("(\\d{1,6}[a-zđ]?)[-/](\\p{Lu}\\p{L}*)/(\\p{L}[\\p{L}\\d&.-]*)");

    /** {@code 12/2024/KH-SM}. */
    private static final Pattern YEARED = Pattern.compile("(\\d{1,6}[a-zđ]?)/(?:19|20)\\d{2}/(.+)");

    static final List<Rule> ALL = List.of(
            Rule.form(
                    "SYMBOL-MISSING",
                    ERROR,
                    Clauses.SYMBOL,
                    "Văn bản phải có số và ký hiệu.",
                    "(không có số, ký hiệu)",
                    "Số: 12/KH-SM",
                    SymbolRules::missing),
            Rule.form(
                    "SYMBOL-WORD",
                    ERROR,
                    Clauses.SYMBOL,
                    "Từ «Số» viết chữ thường, chữ cái đầu viết hoa.",
                    "SỐ: 12/KH-SM",
                    "Số: 12/KH-SM",
                    SymbolRules::word),
            Rule.form(
                    "SYMBOL-COLON",
                    ERROR,
                    Clauses.SYMBOL,
                    "Sau từ «Số» có dấu hai chấm.",
                    "Số 12/KH-SM",
                    "Số: 12/KH-SM",
                    SymbolRules::colon),
            Rule.form(
                    "SYMBOL-PADDING",
                    ERROR,
                    Clauses.SYMBOL,
                    "Số nhỏ hơn 10 phải ghi thêm số 0 ở trước.",
                    "Số: 5/KH-SM",
                    "Số: 05/KH-SM",
                    SymbolRules::padding),
            Rule.form(
                    "SYMBOL-ZEROS",
                    WARNING,
                    Clauses.SYMBOL,
                    "Chỉ số nhỏ hơn 10 mới ghi thêm số 0 ở trước.",
                    "Số: 012/KH-SM",
                    "Số: 12/KH-SM",
                    SymbolRules::zeros),
            Rule.form(
                    "SYMBOL-SPACES",
                    ERROR,
                    Clauses.SYMBOL,
                    "Số, ký hiệu viết liền, giữa các nhóm chữ viết tắt là gạch nối không cách chữ.",
                    "Số: 12 /KH – SM",
                    "Số: 12/KH-SM",
                    SymbolRules::spaces),
            Rule.form(
                    "SYMBOL-UPPER",
                    ERROR,
                    Clauses.SYMBOL,
                    "Ký hiệu trình bày bằng chữ in hoa.",
                    "Số: 12/kh-sm",
                    "Số: 12/KH-SM",
                    SymbolRules::upper),
            Rule.form(
                    "SYMBOL-SIGNS",
                    ERROR,
                    Clauses.SYMBOL,
                    "Giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ viết tắt là dấu gạch nối.",
                    "Số: 12-KH/SM",
                    "Số: 12/KH-SM",
                    SymbolRules::signs),
            Rule.form(
                    "SYMBOL-YEAR",
                    ERROR,
                    Clauses.SYMBOL,
                    "Số của văn bản hành chính không kèm năm ban hành.",
                    "Số: 12/2024/KH-SM",
                    "Số: 12/KH-SM",
                    SymbolRules::year),
            Rule.form(
                    "SYMBOL-KIND",
                    ERROR,
                    Clauses.SYMBOL,
                    "Chữ viết tắt trong ký hiệu phải là của tên loại văn bản.",
                    "KẾ HOẠCH số 12/BC-SM",
                    "KẾ HOẠCH số 12/KH-SM",
                    SymbolRules::kind),
            Rule.form(
                    "SYMBOL-LETTER",
                    ERROR,
                    Clauses.SYMBOL,
                    "Ký hiệu của công văn gồm chữ viết tắt của cơ quan và của đơn vị soạn thảo, không có tên loại.",
                    "Số: 12/CV-SM",
                    "Số: 12/SM-VP",
                    SymbolRules::letter));

    private SymbolRules() {}

    private static void missing(Paper paper, Findings findings) {
        if (HeadRules.hasHead(paper)
                && NumberLine.of(paper).isEmpty()
                && paper.document().header().symbol() == null) {
            findings.missing(PagePart.SYMBOL, "Số: …/…");
        }
    }

    private static void word(Paper paper, Findings findings) {
        NumberLine.of(paper)
                .filter(line -> !paper.words(line.word()).equals("Số"))
                .ifPresent(line -> findings.change(PagePart.SYMBOL, line.line(), line.word(), "Số"));
    }

    private static void colon(Paper paper, Findings findings) {
        NumberLine.of(paper).filter(line -> !line.colon()).ifPresent(line -> {
            int end = line.word().end();
            findings.change(PagePart.SYMBOL, line.line(), new Span(end, end), ":");
        });
    }

    private static void padding(Paper paper, Findings findings) {
        NumberLine.of(paper)
                .filter(line -> paper.words(line.number()).matches("[1-9]"))
                .ifPresent(line ->
                        findings.change(PagePart.SYMBOL, line.line(), line.number(), "0" + paper.words(line.number())));
    }

    /** A habit of some provinces; the number itself is not changed by a machine. */
    private static void zeros(Paper paper, Findings findings) {
        NumberLine.of(paper)
                .filter(line -> paper.words(line.number()).matches("0\\d{2,}"))
                .ifPresent(line -> findings.add(
                        PagePart.SYMBOL,
                        line.symbol(),
                        paper.words(line.symbol()).replaceFirst("^0+(?=\\d{2}|\\d$)", ""),
                        "Chỉ số nhỏ hơn 10 mới ghi thêm số 0 ở trước."));
    }

    private static void spaces(Paper paper, Findings findings) {
        NumberLine.of(paper).ifPresent(line -> {
            var written =
                    paper.text().substring(line.symbol().start(), line.symbol().end());
            if (LOOSE.matcher(written).find()) {
                findings.replace(PagePart.SYMBOL, line.symbol(), tight(written));
            }
        });
    }

    private static String tight(String written) {
        return DASHES.matcher(SPACES.matcher(written).replaceAll("")).replaceAll("-");
    }

    private static void upper(Paper paper, Findings findings) {
        NumberLine.of(paper).ifPresent(line -> {
            int from = line.number().end();
            var written = paper.text().substring(from, line.symbol().end());
            var right = inCapitals(written);
            if (!written.equals(right)) {
                findings.change(
                        PagePart.SYMBOL,
                        line.line(),
                        new Span(from, line.symbol().end()),
                        right);
            }
        });
    }

    /** Letters of kind keep their own small letters: {@code TTr}, {@code CTr}, {@code QyĐ}; so do names in mixed letters. */
    private static String inCapitals(String written) {
        var right = new StringBuilder();
        var groups = Pattern.compile("[\\p{L}\\d&.]+|[^\\p{L}\\d&.]+").matcher(written);
        while (groups.find()) {
            right.append(group(groups.group()));
        }
        return right.toString();
    }

    private static String group(String letters) {
        var kind = DocumentKind.ofLetters(letters).flatMap(DocumentKind::letters);
        if (kind.isPresent()) {
            return kind.get();
        }
        boolean allSmall = letters.equals(letters.toLowerCase(Locale.ROOT));
        return allSmall || letters.matches("\\p{Lu}\\p{Ll}+") ? letters.toUpperCase(Locale.ROOT) : letters;
    }

    private static Optional<String> tightSymbol(Paper paper) {
        return NumberLine.of(paper)
                .map(line -> tight(paper.text()
                        .substring(line.symbol().start(), line.symbol().end())));
    }

    private static void signs(Paper paper, Findings findings) {
        replaced(paper, findings, SWAPPED, "$1/$2-$3");
    }

    private static void year(Paper paper, Findings findings) {
        replaced(paper, findings, YEARED, "$1/$2");
    }

    private static void replaced(Paper paper, Findings findings, Pattern wrong, String right) {
        NumberLine.of(paper).ifPresent(line -> {
            var m = wrong.matcher(tight(
                    paper.text().substring(line.symbol().start(), line.symbol().end())));
            if (m.matches()) {
                findings.replace(PagePart.SYMBOL, line.symbol(), m.replaceFirst(right));
            }
        });
    }

    private static Optional<DocumentSymbol> symbol(Paper paper) {
        return tightSymbol(paper)
                .map(text -> text.startsWith("/") ? "1" + text : text)
                .flatMap(DocumentSymbol::parse);
    }

    private static void kind(Paper paper, Findings findings) {
        var letters = paper.kind().flatMap(DocumentKind::letters);
        var line = NumberLine.of(paper);
        var symbol = symbol(paper);
        if (letters.isEmpty() || line.isEmpty() || symbol.isEmpty() || !TitleRules.hasTypeLine(paper)) {
            return;
        }
        var first = symbol.get().groups().getFirst();
        if (!first.equalsIgnoreCase(letters.get())) {
            findings.add(
                    PagePart.SYMBOL,
                    line.get().symbol(),
                    null,
                    "Tên loại là «%s» thì ký hiệu phải có «%s», ở đây là «%s»."
                            .formatted(kindName(paper), letters.get(), first));
        }
    }

    private static String kindName(Paper paper) {
        return paper.kind().map(DocumentKind::spelling).orElse("");
    }

    private static void letter(Paper paper, Findings findings) {
        var line = NumberLine.of(paper);
        var symbol = symbol(paper);
        if (!paper.isLetter() || line.isEmpty() || symbol.isEmpty()) {
            return;
        }
        var groups = symbol.get().groups();
        if (groups.size() < 2 || DocumentKind.ofLetters(groups.getFirst()).isPresent()) {
            findings.add(
                    PagePart.SYMBOL,
                    line.get().symbol(),
                    null,
                    "Ký hiệu của công văn gồm chữ viết tắt của cơ quan và của đơn vị soạn thảo, như 12/SM-VP.");
        }
    }
}
