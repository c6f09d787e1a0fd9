package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.NOTE;
import static vn.danvan.documents.check.Severity.WARNING;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentSymbol;

/** Mentions against what is known of the documents: their force on the day, their own title. */
final class KnownRules {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** «thay thế Quyết định số …», «bãi bỏ», «sửa đổi»: to end or change a document one must name it. */
    private static final Pattern CHANGING = Pattern.compile(
            "(?iu)(?:thay\\s+thế|bãi\\s+bỏ|hủy\\s+bỏ|hết\\s+hiệu\\s+lực|sửa\\s+đổi|bổ\\s+sung)[^.;]{0,60}$");

    static final List<Rule> ALL = List.of(
            Rule.sense(
                    "CITE-NOT-IN-FORCE",
                    WARNING,
                    Clauses.VALIDITY,
                    "Không viện dẫn văn bản đã hết hiệu lực vào ngày ban hành văn bản này.",
                    "theo Nghị định số 110/2004/NĐ-CP (văn bản năm 2024)",
                    "theo Nghị định số 30/2020/NĐ-CP",
                    KnownRules::notInForce),
            Rule.sense(
                    "CITE-TITLE",
                    WARNING,
                    Clauses.CITATION,
                    "Trích yếu được viện dẫn phải là của chính văn bản đó.",
                    "Chỉ thị số 12/CT-SM … về (trích yếu của chỉ thị trước nó)",
                    "Chỉ thị số 12/CT-SM … về (trích yếu của chính nó)",
                    KnownRules::title),
            Rule.sense(
                    "CITE-TITLE-CUT",
                    NOTE,
                    Clauses.CITATION,
                    "Trích yếu được viện dẫn nên ghi đầy đủ.",
                    "về Quy tắc ứng xử của cán bộ",
                    "về Quy tắc ứng xử của cán bộ làm việc tại cơ quan mẫu",
                    KnownRules::titleCut),
            Rule.sense(
                    "CITE-KNOWN-DATE",
                    WARNING,
                    Clauses.CITATION,
                    "Ngày ban hành được viện dẫn phải đúng.",
                    "Nghị định số 30/2020/NĐ-CP ngày 15/3/2020",
                    "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
                    KnownRules::date));

    private KnownRules() {}

    private interface Match {
        void take(Cited cited, KnownDocument known);
    }

    private static void matches(Paper paper, Match match) {
        Map<DocumentSymbol, KnownDocument> before = new HashMap<>();
        for (var cited : paper.cited()) {
            var symbol = cited.symbol();
            var known = symbol.flatMap(s ->
                    known(paper, cited, s).or(() -> Optional.ofNullable(cited.date() == null ? before.get(s) : null)));
            if (symbol.isPresent() && known.isPresent()) {
                before.put(symbol.get(), known.get());
                match.take(cited, known.get());
            }
        }
    }

    /** The document that is meant: by its date, or by a symbol that holds its year; a local one only where its place is named. */
    private static Optional<KnownDocument> known(Paper paper, Cited cited, DocumentSymbol symbol) {
        return paper.known().withSymbol(symbol).stream()
                .filter(known -> known.place() == null || paper.names(known.place()))
                .filter(known -> known.date().equals(cited.date())
                        || (cited.date() == null && symbol.year().isPresent()))
                .findFirst();
    }

    private static void notInForce(Paper paper, Findings findings) {
        LocalDate written = writtenOn(paper);
        matches(paper, (cited, known) -> {
            boolean changing = CHANGING.matcher(before(paper, cited)).find();
            if (written != null && !known.inForceOn(written) && !changing) {
                findings.add(PagePart.BODY, cited.span(), known.replacedBy(), notInForce(cited, known));
            }
        });
    }

    private static String notInForce(Cited cited, KnownDocument known) {
        var until = known.inForceUntil();
        return "%s %s %s có hiệu lực đến hết ngày %s%s."
                .formatted(
                        cited.citation().kind(),
                        known.symbol(),
                        known.verified() ? "chỉ" : "có thể chỉ",
                        until == null ? "" : DAY.format(until),
                        known.replacedBy() == null ? "" : ", thay bằng " + known.replacedBy());
    }

    /** The day of the document; without one in the head, the last day of the year its title speaks of. */
    private static @Nullable LocalDate writtenOn(Paper paper) {
        if (paper.date() != null) {
            return paper.date();
        }
        var title = paper.document().header().title();
        var m = Pattern.compile("(?iu)năm\\s(20\\d{2})").matcher(title == null ? "" : title.text());
        return m.find() ? LocalDate.of(Integer.parseInt(m.group(1)), 1, 1) : null;
    }

    private static String before(Paper paper, Cited cited) {
        int start = cited.span().start();
        return paper.text().substring(Math.max(0, start - 80), start);
    }

    private static void date(Paper paper, Findings findings) {
        for (var cited : paper.cited()) {
            var symbol = cited.symbol();
            if (symbol.isEmpty() || symbol.get().year().isEmpty() || cited.date() == null) {
                continue;
            }
            var known = paper.known().withSymbol(symbol.get()).stream()
                    .filter(one -> one.place() == null)
                    .toList();
            if (known.size() == 1 && !known.getFirst().date().equals(cited.date())) {
                findings.add(
                        PagePart.BODY,
                        cited.span(),
                        DAY.format(known.getFirst().date()),
                        "%s ban hành ngày %s."
                                .formatted(
                                        symbol.get(),
                                        DAY.format(known.getFirst().date())));
            }
        }
    }

    private static void title(Paper paper, Findings findings) {
        matches(paper, (cited, known) -> {
            var title = CitedTitle.behind(paper, cited);
            if (title.isEmpty() || known.title().isEmpty() || findings.full()) {
                return;
            }
            double own = TitleLikeness.of(title.get().words(), known.title());
            paper.known().withTitleLike(title.get().words()).stream()
                    .filter(other ->
                            !other.equals(known) && isOfOther(title.get().words(), other, own))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> findings.add(
                                    PagePart.BODY,
                                    title.get().span(),
                                    known.title(),
                                    "Đây là trích yếu của %s ngày %s, không phải của %s."
                                            .formatted(other.symbol(), DAY.format(other.date()), known.symbol())),
                            () -> unlike(title.get(), known, own, findings));
        });
    }

    private static boolean isOfOther(String words, KnownDocument other, double own) {
        double likeness = TitleLikeness.of(words, other.title());
        return likeness >= TitleLikeness.SAME && likeness > own;
    }

    private static void unlike(CitedTitle title, KnownDocument known, double own, Findings findings) {
        if (own < TitleLikeness.OTHER && !TitleLikeness.isBeginning(title.words(), known.title())) {
            findings.add(
                    PagePart.BODY,
                    title.span(),
                    known.title(),
                    "Trích yếu của %s khác với trích yếu ghi ở đây.".formatted(known.symbol()));
        }
    }

    private static void titleCut(Paper paper, Findings findings) {
        matches(paper, (cited, known) -> CitedTitle.behind(paper, cited)
                .filter(title -> TitleLikeness.isBeginning(title.words(), known.title()))
                .ifPresent(title -> findings.add(
                        PagePart.BODY, title.span(), known.title(), "Trích yếu của văn bản này ghi chưa đủ.")));
    }
}
