package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;
import static vn.danvan.documents.check.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.Span;

/** Kind and abstract (tên loại, trích yếu), Decree 30/2020/NĐ-CP, Annex I, II.5. */
final class TitleRules {
    private static final Pattern ABOUT = Pattern.compile("(?iu)(?<![\\p{L}])(v/v|về việc)(?![\\p{L}])");

    /** The reader takes a kind in small letters for the first words of the body. */
    private static final int LONGEST_TYPE = 60;

    static final List<Rule> ALL = List.of(
            Rule.form(
                    "TYPE-MISSING",
                    ERROR,
                    Clauses.TITLE,
                    "Tên loại văn bản đứng riêng một dòng, chữ in hoa.",
                    "Số: 12/KH-SM (không có dòng «KẾ HOẠCH»)",
                    "KẾ HOẠCH",
                    TitleRules::typeMissing),
            Rule.form(
                    "TYPE-UPPER",
                    ERROR,
                    Clauses.TITLE,
                    "Tên loại văn bản trình bày bằng chữ in hoa.",
                    "Kế hoạch",
                    "KẾ HOẠCH",
                    TitleRules::typeUpper),
            Rule.form(
                    "TYPE-OF-LETTER",
                    ERROR,
                    Clauses.TITLE,
                    "Công văn không ghi tên loại.",
                    "CÔNG VĂN",
                    "V/v … (dưới số và ký hiệu)",
                    TitleRules::typeOfLetter),
            Rule.form(
                    "ABSTRACT-MISSING",
                    ERROR,
                    Clauses.TITLE,
                    "Văn bản phải có trích yếu nội dung.",
                    "KẾ HOẠCH (không có trích yếu)",
                    "KẾ HOẠCH / Thực hiện công tác dân vận năm 2024",
                    TitleRules::abstractMissing),
            Rule.form(
                    "ABSTRACT-LOWER",
                    WARNING,
                    Clauses.TITLE,
                    "Trích yếu trình bày bằng chữ thường.",
                    "THỰC HIỆN CÔNG TÁC DÂN VẬN",
                    "Thực hiện công tác dân vận",
                    TitleRules::abstractLower),
            Rule.form(
                    "ABSTRACT-ABOUT",
                    ERROR,
                    Clauses.TITLE,
                    "Trích yếu của công văn bắt đầu bằng «V/v».",
                    "Về việc đăng ký lớp tập huấn",
                    "V/v đăng ký lớp tập huấn",
                    TitleRules::about),
            Rule.form(
                    "ABSTRACT-NO-ABOUT",
                    WARNING,
                    Clauses.TITLE,
                    "Chỉ trích yếu của công văn viết tắt «V/v».",
                    "QUYẾT ĐỊNH / V/v thành lập Tổ công tác",
                    "QUYẾT ĐỊNH / Về việc thành lập Tổ công tác",
                    TitleRules::noAbout));

    private TitleRules() {}

    /** A line of its own names the kind, other than the letters of the symbol. */
    static boolean hasTypeLine(Paper paper) {
        var type = paper.document().header().type();
        return type != null && paper.words(type.span()).equalsIgnoreCase(type.text());
    }

    private static @Nullable Span smallType(Paper paper) {
        int end = Math.min(paper.text().length(), paper.headEnds() + LONGEST_TYPE);
        for (var piece : paper.pieces(0, end)) {
            var words = paper.words(piece);
            var kind = DocumentKind.named(words);
            if (kind.isPresent() && kind.get() != DocumentKind.OFFICIAL_LETTER && !Letters.allCapitals(words)) {
                return piece;
            }
        }
        return null;
    }

    private static void typeMissing(Paper paper, Findings findings) {
        boolean named = paper.kind()
                .filter(kind -> kind.group() == DocumentKind.Group.DECREE_30
                        && kind.letters().isPresent())
                .isPresent();
        if (named && !hasTypeLine(paper) && HeadRules.hasHead(paper) && smallType(paper) == null) {
            findings.missing(
                    PagePart.TITLE,
                    paper.kind()
                            .map(kind -> kind.spelling().toUpperCase(Locale.ROOT))
                            .orElse(""));
        }
    }

    private static void typeUpper(Paper paper, Findings findings) {
        var small = hasTypeLine(paper) ? null : smallType(paper);
        if (small != null) {
            findings.replace(PagePart.TITLE, small, paper.words(small).toUpperCase(Locale.ROOT));
        }
    }

    private static void typeOfLetter(Paper paper, Findings findings) {
        var type = paper.document().header().type();
        if (type != null && paper.isLetter() && hasTypeLine(paper)) {
            findings.add(
                    PagePart.TITLE,
                    type.span(),
                    null,
                    "Công văn không ghi tên loại; trích yếu đặt dưới số và ký hiệu.");
        }
    }

    private static void abstractMissing(Paper paper, Findings findings) {
        boolean expected = hasTypeLine(paper) || paper.isLetter();
        if (expected
                && HeadRules.hasHead(paper)
                && paper.document().header().title() == null
                && letterAbout(paper) == null) {
            findings.missing(PagePart.TITLE, paper.isLetter() ? "V/v …" : "trích yếu dưới tên loại");
        }
    }

    private static void abstractLower(Paper paper, Findings findings) {
        var title = paper.document().header().title();
        if (title != null && Letters.allCapitals(title.text()) && title.text().contains(" ")) {
            findings.add(PagePart.TITLE, title.span(), null, "Trích yếu trình bày bằng chữ thường.");
        }
    }

    /** «V/V», «v/v», «Về việc» in the head of an official letter, before «Kính gửi». */
    private static @Nullable Span letterAbout(Paper paper) {
        for (var piece : paper.head()) {
            var m = ABOUT.matcher(paper.text()).region(piece.start(), piece.end());
            if (m.lookingAt()) {
                return new Span(m.start(1), m.end(1));
            }
        }
        return null;
    }

    private static void about(Paper paper, Findings findings) {
        var about = paper.isLetter() ? letterAbout(paper) : null;
        if (about != null && !paper.words(about).equals("V/v")) {
            findings.replace(PagePart.TITLE, about, "V/v");
        }
    }

    private static void noAbout(Paper paper, Findings findings) {
        var title = paper.document().header().title();
        if (title == null || paper.isLetter() || !hasTypeLine(paper)) {
            return;
        }
        var m = ABOUT.matcher(paper.text())
                .region(title.span().start(), title.span().end());
        if (m.lookingAt() && m.group(1).length() == 3) {
            boolean capitals = Letters.allCapitals(title.text());
            findings.change(
                    PagePart.TITLE, title.span(), new Span(m.start(1), m.end(1)), capitals ? "VỀ VIỆC" : "Về việc");
        }
    }
}
