package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;
import static vn.danvan.documents.check.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.danvan.documents.Span;

/** Appendices (phụ lục), Decree 30/2020/NĐ-CP, Annex I, III.1. */
final class AppendixRules {
    /** A line that opens an appendix: {@code Phụ lục}, {@code PHỤ LỤC II}, {@code Phụ lục 1}. */
    private static final Pattern HEADING =
            Pattern.compile("(?:Phụ lục|PHỤ LỤC)(?:\\s+(?:số\\s+)?([IVX]{1,6}|\\d{1,2}|[A-Z]))?\\s*[.:]?");

    /** {@code theo Phụ lục I}, {@code (Phụ lục kèm theo)}, {@code phụ lục đính kèm}. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?iu)(?<![\\p{L}])phụ\\s{1,2}lục(?:\\s{1,2}(?:số\\s)?(?-i:[IVX]{1,6}|\\d{1,2}))?"
                    + "(?:\\s{1,2}và\\s[IVX]{1,6})?\\s{1,2}(?:đính\\s{1,2}kèm|kèm\\s{1,2}theo|ban\\s{1,2}hành\\s{1,2}kèm)"
                    + "|(?:kèm\\s{1,2}theo|tại|theo)\\s{1,2}(?:các\\s{1,2})?phụ\\s{1,2}lục(?![\\p{L}])(?!\\s{1,2}(?:[IVX\\d]{1,4}\\s{1,2})?(?:của|ban|Nghị|Thông))");

    static final List<Rule> ALL = List.of(
            Rule.form(
                    "APPENDIX-ABSENT",
                    WARNING,
                    Clauses.APPENDIX,
                    "Phụ lục được nhắc đến phải có trong văn bản.",
                    "(theo Phụ lục kèm theo), không có phụ lục nào",
                    "(theo Phụ lục kèm theo) … Phụ lục",
                    AppendixRules::absent),
            Rule.form(
                    "APPENDIX-UNANNOUNCED",
                    WARNING,
                    Clauses.APPENDIX,
                    "Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn về phụ lục đó.",
                    "Phụ lục (không được nhắc đến trong văn bản)",
                    "(theo Phụ lục kèm theo)",
                    AppendixRules::unannounced),
            Rule.form(
                    "APPENDIX-ROMAN",
                    ERROR,
                    Clauses.APPENDIX,
                    "Từ hai phụ lục trở lên thì mỗi phụ lục đánh số bằng chữ số La Mã.",
                    "Phụ lục 1, Phụ lục 2",
                    "Phụ lục I, Phụ lục II",
                    AppendixRules::roman));

    private AppendixRules() {}

    private static List<Span> headings(Paper paper) {
        var headings = new ArrayList<Span>();
        for (var piece : paper.pieces(paper.mainEnd(), paper.text().length())) {
            if (HEADING.matcher(paper.words(piece)).matches()) {
                headings.add(piece);
            }
        }
        return headings;
    }

    private static boolean whole(Paper paper) {
        return paper.mainEnd() < paper.text().length();
    }

    private static void absent(Paper paper, Findings findings) {
        var m = ANNOUNCED.matcher(paper.text()).region(0, paper.mainEnd());
        if (whole(paper) && headings(paper).isEmpty() && m.find()) {
            findings.add(
                    PagePart.APPENDIX,
                    new Span(m.start(), m.end()),
                    null,
                    "Văn bản nhắc đến phụ lục nhưng không thấy phụ lục nào sau chữ ký.");
        }
    }

    private static void unannounced(Paper paper, Findings findings) {
        var headings = headings(paper);
        boolean mentioned = Pattern.compile("(?iu)(?<![\\p{L}])phụ\\s{1,2}lục(?![\\p{L}])")
                .matcher(paper.text())
                .region(0, paper.mainEnd())
                .find();
        if (whole(paper) && !headings.isEmpty() && !mentioned) {
            findings.add(
                    PagePart.APPENDIX,
                    headings.getFirst(),
                    null,
                    "Trong nội dung văn bản không có chỉ dẫn về phụ lục này.");
        }
    }

    private static void roman(Paper paper, Findings findings) {
        var headings = headings(paper);
        for (var heading : headings.size() > 1 ? headings : List.<Span>of()) {
            var m = Pattern.compile("\\d{1,2}").matcher(paper.text()).region(heading.start(), heading.end());
            if (m.find()) {
                findings.change(
                        PagePart.APPENDIX, heading, new Span(m.start(), m.end()), inRoman(Integer.parseInt(m.group())));
            }
        }
    }

    private static String inRoman(int number) {
        var ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        return "X".repeat(number / 10) + ones.get(number % 10);
    }
}
