package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;
import static vn.danvan.documents.check.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Span;

/** Motto and agencies (quốc hiệu, tiêu ngữ, tên cơ quan), Decree 30/2020/NĐ-CP, Annex I, II.1 and II.2. */
final class HeadRules {
    private static final Pattern COUNTRY =
            Pattern.compile("(?iu)cộng\\s+h(?:òa|oà)\\s+xã\\s+hội\\s+chủ\\s+nghĩa\\s+việt\\s+nam");

    /** The three phrases of the motto, whatever signs and capitals they have. */
    private static final Pattern TAGLINE =
            Pattern.compile("(?iu)độc\\s*lập\\s*[-–—−.,:*]?\\s*tự\\s*do\\s*[-–—−.,:*]?\\s*hạnh\\s*phúc");

    private static final Pattern TAGLINE_RIGHT = Pattern.compile("Độc lập - Tự do - Hạnh phúc");

    /** {@code Sở Mẫu tỉnh Ví Dụ} on a line of its own: an agency in small letters. */
    private static final Pattern AGENCY =
            Pattern.compile("(?iu)(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân"
                    + "|sở|bộ|cục|chi cục|tổng cục|trung tâm|văn phòng|thanh tra|phòng|viện|trường|bệnh viện|ban quản lý"
                    + "|ban chỉ đạo|ban dân tộc|công an|chi nhánh)\\s[\\p{L}\\s,-]{2,100}");

    private static final Pattern SHORT_AGENCY = Pattern.compile("(UBND|HĐND)\\s.+");

    static final List<Rule> ALL = List.of(
            Rule.form(
                    "HEAD-MISSING",
                    WARNING,
                    Clauses.MOTTO,
                    "Không thấy phần đầu văn bản: quốc hiệu, tên cơ quan, số và ký hiệu, địa danh và thời gian.",
                    "(văn bản bắt đầu bằng «KẾ HOẠCH»)",
                    "phần đầu đủ quốc hiệu, tên cơ quan, số, ngày",
                    HeadRules::head),
            Rule.form(
                    "MOTTO-MISSING",
                    ERROR,
                    Clauses.MOTTO,
                    "Văn bản phải có quốc hiệu «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM».",
                    "(không có quốc hiệu)",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    HeadRules::country),
            Rule.form(
                    "MOTTO-UPPER",
                    ERROR,
                    Clauses.MOTTO,
                    "Quốc hiệu trình bày bằng chữ in hoa.",
                    "Cộng hòa xã hội chủ nghĩa Việt Nam",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    HeadRules::countryInCapitals),
            Rule.form(
                    "TAGLINE-MISSING",
                    ERROR,
                    Clauses.MOTTO,
                    "Dưới quốc hiệu phải có tiêu ngữ «Độc lập - Tự do - Hạnh phúc».",
                    "(không có tiêu ngữ)",
                    "Độc lập - Tự do - Hạnh phúc",
                    HeadRules::tagline),
            Rule.form(
                    "TAGLINE-FORM",
                    ERROR,
                    Clauses.MOTTO,
                    "Tiêu ngữ viết chữ thường, chữ cái đầu mỗi cụm từ viết hoa, giữa các cụm từ có gạch nối và cách chữ.",
                    "Độc Lập–Tự Do–Hạnh Phúc",
                    "Độc lập - Tự do - Hạnh phúc",
                    HeadRules::taglineForm),
            Rule.form(
                    "AGENCY-MISSING",
                    ERROR,
                    Clauses.AGENCY,
                    "Phần đầu văn bản phải có tên cơ quan, tổ chức ban hành.",
                    "(không có tên cơ quan)",
                    "SỞ MẪU",
                    HeadRules::agency),
            Rule.form(
                    "AGENCY-UPPER",
                    ERROR,
                    Clauses.AGENCY,
                    "Tên cơ quan, tổ chức ban hành trình bày bằng chữ in hoa.",
                    "Sở Mẫu",
                    "SỞ MẪU",
                    HeadRules::agencyInCapitals),
            Rule.form(
                    "AGENCY-FULL",
                    WARNING,
                    Clauses.AGENCY,
                    "Tên cơ quan ban hành phải viết đầy đủ; chỉ tên cơ quan chủ quản được viết tắt.",
                    "UBND TỈNH VÍ DỤ",
                    "ỦY BAN NHÂN DÂN TỈNH VÍ DỤ",
                    HeadRules::agencyInFull));

    private HeadRules() {}

    /** Some part of a head stands there, so what lacks is missing and not merely cut off. */
    static boolean hasHead(Paper paper) {
        var header = paper.document().header();
        return COUNTRY.matcher(paper.text()).region(0, paper.headEnds()).find()
                || NumberLine.of(paper).isPresent()
                || header.date() != null;
    }

    private static void head(Paper paper, Findings findings) {
        if (!hasHead(paper)) {
            findings.missing(PagePart.MOTTO, "quốc hiệu, tên cơ quan, số và ký hiệu, địa danh và thời gian ban hành");
        }
    }

    private static void country(Paper paper, Findings findings) {
        if (hasHead(paper)
                && !COUNTRY.matcher(paper.text()).region(0, paper.headEnds()).find()) {
            findings.missing(PagePart.MOTTO, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        }
    }

    private static void countryInCapitals(Paper paper, Findings findings) {
        var m = COUNTRY.matcher(paper.text()).region(0, paper.headEnds());
        if (m.find() && !m.group().equals(m.group().toUpperCase(Locale.ROOT))) {
            findings.replace(
                    PagePart.MOTTO, new Span(m.start(), m.end()), m.group().toUpperCase(Locale.ROOT));
        }
    }

    private static void tagline(Paper paper, Findings findings) {
        if (hasHead(paper)
                && !TAGLINE.matcher(paper.text()).region(0, paper.headEnds()).find()) {
            findings.missing(PagePart.MOTTO, "Độc lập - Tự do - Hạnh phúc");
        }
    }

    private static void taglineForm(Paper paper, Findings findings) {
        var m = TAGLINE.matcher(paper.text()).region(0, paper.headEnds());
        if (m.find() && !TAGLINE_RIGHT.matcher(Findings.collapsed(m.group())).matches()) {
            findings.replace(PagePart.MOTTO, new Span(m.start(), m.end()), "Độc lập - Tự do - Hạnh phúc");
        }
    }

    private static void agency(Paper paper, Findings findings) {
        var own = paper.document().header().agency();
        boolean inHead = own != null && own.span().start() < paper.headEnds();
        if (hasHead(paper) && !inHead && smallAgency(paper) == null) {
            findings.missing(PagePart.AGENCY, "tên cơ quan ban hành, chữ in hoa");
        }
    }

    private static void agencyInCapitals(Paper paper, Findings findings) {
        var small = smallAgency(paper);
        if (small != null) {
            var words = paper.text().substring(small.start(), small.end());
            findings.replace(PagePart.AGENCY, small, words.toUpperCase(Locale.ROOT));
        }
    }

    /** An agency in small letters, before the number. */
    private static @Nullable Span smallAgency(Paper paper) {
        int end = NumberLine.of(paper).map(line -> line.line().start()).orElse(0);
        for (var piece : paper.head()) {
            var words = paper.words(piece);
            if (piece.start() < end
                    && AGENCY.matcher(words).matches()
                    && !words.equals(words.toUpperCase(Locale.ROOT))) {
                return piece;
            }
        }
        return null;
    }

    private static void agencyInFull(Paper paper, Findings findings) {
        var header = paper.document().header();
        if (header.agency() == null || header.parentAgency() != null) {
            return;
        }
        var span = header.agency().span();
        var m = SHORT_AGENCY.matcher(header.agency().text());
        if (m.matches() && paper.text().startsWith(m.group(1), span.start())) {
            var full = m.group(1).equals("UBND") ? "ỦY BAN NHÂN DÂN" : "HỘI ĐỒNG NHÂN DÂN";
            findings.change(PagePart.AGENCY, span, new Span(span.start(), span.start() + 4), full);
        }
    }
}
