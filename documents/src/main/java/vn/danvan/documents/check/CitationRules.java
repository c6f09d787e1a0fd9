package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;
import static vn.danvan.documents.check.Severity.NOTE;
import static vn.danvan.documents.check.Severity.WARNING;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danvan.documents.Citation;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.DocumentSymbol;
import vn.danvan.documents.Span;

/** Mentions of other documents (viện dẫn), Decree 30/2020/NĐ-CP, Annex I, II.6.b: the first in full, later ones short. */
final class CitationRules {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** {@code QD-TTg}, {@code ND-CP}: letters that lost their marks. */
    private static final Pattern MARKLESS = Pattern.compile("(?<=[/-])(QD|ND|DA|CD|HD(?=ND))(?![\\p{L}])");

    private static final Map<String, String> MARKED =
            Map.of("QD", "QĐ", "ND", "NĐ", "DA", "ĐA", "CD", "CĐ", "HD", "HĐ");

    private static final Pattern DATE_BEHIND =
            Pattern.compile("[^.;]{0,90}?(?<![\\p{L}])ngày\\s{1,2}\\d{1,2}(?:\\s?[/.-]\\s?|\\s{1,2}tháng\\s)\\d{1,2}");

    private static final Pattern SPOKEN = Pattern.compile(
            "(?:Sở|Bộ|Cục|Ủy\\sban|UBND|HĐND|Hội\\sđồng|Văn\\sphòng|Thủ\\stướng|Chính\\sphủ|Ban|Thanh\\stra)\\s[^.;]{2,100}\\stại\\s+$");

    static final List<Rule> ALL = List.of(
            Rule.form(
                    "CITE-DATE",
                    ERROR,
                    Clauses.CITATION,
                    "Viện dẫn lần đầu phải ghi thời gian ban hành văn bản.",
                    "Chỉ thị số 12/CT-SM của Sở Mẫu",
                    "Chỉ thị số 12/CT-SM ngày 05 tháng 6 năm 2024 của Sở Mẫu",
                    CitationRules::withoutDate),
            Rule.form(
                    "CITE-ISSUER",
                    WARNING,
                    Clauses.CITATION,
                    "Viện dẫn lần đầu phải ghi tên cơ quan ban hành văn bản.",
                    "Chỉ thị số 12/CT-SM ngày 05 tháng 6 năm 2024 về …",
                    "Chỉ thị số 12/CT-SM ngày 05 tháng 6 năm 2024 của Sở Mẫu về …",
                    CitationRules::withoutIssuer),
            Rule.form(
                    "CITE-REPEATED",
                    NOTE,
                    Clauses.CITATION,
                    "Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu của văn bản.",
                    "… Chỉ thị số 12/CT-SM ngày 05 tháng 6 năm 2024 của Sở Mẫu (lần thứ hai)",
                    "… Chỉ thị số 12/CT-SM",
                    CitationRules::repeated),
            Rule.sense(
                    "CITE-TWO-DATES",
                    ERROR,
                    Clauses.CITATION,
                    "Một văn bản chỉ có một ngày ban hành.",
                    "Chỉ thị số 12/CT-SM ngày 05/6/2024 … Chỉ thị số 12/CT-SM ngày 06/5/2024",
                    "cùng một ngày ở mọi lần viện dẫn",
                    CitationRules::twoDates),
            Rule.sense(
                    "CITE-LATER",
                    ERROR,
                    Clauses.CITATION,
                    "Văn bản được viện dẫn không thể ban hành sau văn bản này.",
                    "Kế hoạch ngày 05/6/2024 viện dẫn Chỉ thị ngày 10/7/2024",
                    "ngày đúng của văn bản được viện dẫn",
                    CitationRules::later),
            Rule.sense(
                    "CITE-YEAR",
                    ERROR,
                    Clauses.CITATION,
                    "Năm trong số, ký hiệu là năm ban hành.",
                    "Nghị định số 97/2024/NĐ-CP ngày 05/6/2023",
                    "Nghị định số 97/2024/NĐ-CP ngày 05/6/2024",
                    CitationRules::year),
            Rule.sense(
                    "CITE-KIND",
                    ERROR,
                    Clauses.CITATION,
                    "Tên loại được viện dẫn phải hợp với ký hiệu.",
                    "Quyết định số 12/KH-SM",
                    "Kế hoạch số 12/KH-SM",
                    CitationRules::kind),
            Rule.sense(
                    "CITE-MARKS",
                    WARNING,
                    Clauses.CITATION,
                    "Ký hiệu của văn bản được viện dẫn phải có đủ dấu.",
                    "Quyết định số 12/QD-SM",
                    "Quyết định số 12/QĐ-SM",
                    CitationRules::marks));

    private CitationRules() {}

    /** The first mention of each document. */
    private static List<Cited> firsts(Paper paper) {
        Set<DocumentSymbol> seen = new HashSet<>();
        return paper.cited().stream()
                .filter(cited -> cited.symbol().filter(seen::add).isPresent())
                .filter(cited -> !cited.byName())
                .toList();
    }

    private static void withoutDate(Paper paper, Findings findings) {
        for (var cited : firsts(paper)) {
            if (cited.date() == null && !dateFollows(paper, cited)) {
                findings.add(
                        PagePart.BODY,
                        cited.span(),
                        null,
                        "Viện dẫn lần đầu «%s» thiếu ngày ban hành.".formatted(cited.words()));
            }
        }
    }

    /** {@code Quyết định số 12/QĐ-SM của Sở Mẫu ngày 05/6/2024}: the date stands behind the issuer. */
    private static boolean dateFollows(Paper paper, Cited cited) {
        int end = cited.span().end();
        return DATE_BEHIND
                .matcher(paper.text())
                .region(end, Math.min(cited.next(), end + 120))
                .lookingAt();
    }

    private static void withoutIssuer(Paper paper, Findings findings) {
        for (var cited : firsts(paper)) {
            if (cited.issuer() == null && !cited.listed() && !namedBefore(paper, cited)) {
                findings.add(
                        PagePart.BODY,
                        cited.span(),
                        null,
                        "Viện dẫn lần đầu «%s» thiếu tên cơ quan ban hành.".formatted(cited.words()));
            }
        }
    }

    /** «Sở Mẫu đã tổng hợp tại Văn bản số …»: the issuer is the one who speaks. */
    private static boolean namedBefore(Paper paper, Cited cited) {
        int start = cited.span().start();
        var before = paper.text().substring(Math.max(cited.before(), Math.max(0, start - 110)), start);
        return SPOKEN.matcher(before).find();
    }

    private static void repeated(Paper paper, Findings findings) {
        Set<DocumentSymbol> seen = new HashSet<>();
        for (var cited : paper.cited()) {
            boolean again =
                    cited.symbol().isPresent() && !seen.add(cited.symbol().get());
            if (again && cited.date() != null && cited.issuer() != null && !cited.byName()) {
                findings.add(
                        PagePart.BODY,
                        cited.span(),
                        cited.words().replaceFirst("(?u),?\\s+(?:ký\\s)?ngày\\s.*$", ""),
                        "Đã viện dẫn đầy đủ ở trên, ở đây chỉ cần tên loại và số, ký hiệu.");
            }
        }
    }

    private static void twoDates(Paper paper, Findings findings) {
        Map<DocumentSymbol, List<Cited>> dated = new HashMap<>();
        for (var cited : paper.cited()) {
            if (cited.symbol().isEmpty() || cited.date() == null) {
                continue;
            }
            var before = dated.computeIfAbsent(cited.symbol().get(), none -> new ArrayList<>());
            if (before.stream().anyMatch(earlier -> Objects.equals(earlier.date(), cited.date()))) {
                continue;
            }
            before.stream()
                    .filter(earlier -> sameDocument(earlier, cited))
                    .findFirst()
                    .ifPresent(other -> findings.add(
                            PagePart.BODY,
                            cited.span(),
                            null,
                            "Ở trên ghi «%s», ở đây ghi «%s»: hai ngày ban hành khác nhau."
                                    .formatted(other.words(), cited.words())));
            before.add(cited);
        }
    }

    /** Numbers begin anew every year and in every agency: without a year only the same issuer in one year is the same document. */
    private static boolean sameDocument(Cited a, Cited b) {
        boolean yeared = a.symbol().flatMap(DocumentSymbol::year).isPresent();
        LocalDate one = a.date();
        LocalDate other = b.date();
        boolean sameYear = one != null && other != null && one.getYear() == other.getYear();
        boolean issuers = a.issuer() == null || b.issuer() == null || a.issuer().equalsIgnoreCase(b.issuer());
        return issuers && (yeared || sameYear);
    }

    private static void later(Paper paper, Findings findings) {
        var own = paper.date();
        for (var cited : paper.cited()) {
            var date = cited.date();
            if (own != null && date != null && date.isAfter(own)) {
                findings.add(
                        PagePart.BODY,
                        cited.span(),
                        null,
                        "Ngày %s sau ngày ban hành văn bản này (%s).".formatted(DAY.format(date), DAY.format(own)));
            }
        }
    }

    private static void year(Paper paper, Findings findings) {
        for (var cited : paper.cited()) {
            var year = cited.symbol().flatMap(DocumentSymbol::year);
            var date = cited.date();
            if (year.isPresent() && date != null && date.getYear() != year.get()) {
                findings.add(
                        PagePart.BODY,
                        cited.span(),
                        null,
                        "Ký hiệu ghi năm %d nhưng ngày ban hành là %s.".formatted(year.get(), DAY.format(date)));
            }
        }
    }

    private static void kind(Paper paper, Findings findings) {
        for (var cited : paper.cited()) {
            var symbol = cited.symbol();
            var named = symbol.flatMap(s -> DocumentKind.ofLetters(s.groups().getFirst()));
            if (symbol.isPresent() && named.isPresent() && !fits(cited.citation(), named.get(), symbol.get())) {
                findings.add(
                        PagePart.BODY,
                        cited.span(),
                        null,
                        "Ký hiệu «%s» là của %s, không phải của %s."
                                .formatted(
                                        symbol.get(),
                                        named.get().spelling(),
                                        cited.citation().kind()));
            }
        }
    }

    /** «Chương trình hành động» bears CTr, «Kế hoạch phối hợp» KH; the Party numbers its rules («Quy định») with QĐ. */
    private static boolean fits(Citation citation, DocumentKind named, DocumentSymbol symbol) {
        var written = citation.kind();
        boolean general = DocumentKind.named(written)
                .filter(kind -> kind.group() == DocumentKind.Group.OTHER)
                .isPresent();
        boolean partyRules = named == DocumentKind.DECISION
                && symbol.year().isEmpty()
                && (written.equals("Quy định") || written.equals("Quy chế") || written.equals("Điều lệ"));
        return general
                || partyRules
                || written.startsWith(named.spelling())
                || named.spelling().startsWith(written);
    }

    private static void marks(Paper paper, Findings findings) {
        for (var cited : paper.cited()) {
            var span = cited.span();
            var m = MARKLESS.matcher(paper.text())
                    .region(span.start(), span.end())
                    .useTransparentBounds(true);
            if (cited.symbol().isPresent() && m.find()) {
                findings.change(
                        PagePart.BODY,
                        span,
                        new Span(m.start(1), m.end(1)),
                        MARKED.getOrDefault(m.group(1), m.group(1)));
            }
        }
    }
}
