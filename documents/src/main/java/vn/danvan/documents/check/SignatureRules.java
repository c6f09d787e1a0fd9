package vn.danvan.documents.check;

import static vn.danvan.documents.check.Severity.ERROR;
import static vn.danvan.documents.check.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.Span;

/** Authority, office and name of the signer (chức vụ, họ tên), Decree 30/2020/NĐ-CP, Annex I, II.7. */
final class SignatureRules {
    private static final Pattern AUTHORITY =
            Pattern.compile("(?<![\\p{L}])(TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ|TƯQ|UQ|Q)(\\.?)(?=\\s\\p{L})");

    /** {@code TS. Nguyễn Văn Thử}: a degree, a rank or a mode of address before the name. */
    private static final Pattern ACADEMIC = Pattern.compile(
            "(?iu)((?:GS\\.?\\s?TS|PGS\\.?\\s?TS|GS|PGS|TSKH|TS|ThS|CN|KS|BS|BSCK\\w*|DS|Tiến sĩ|Thạc sĩ|Cử nhân|Kỹ sư"
                    + "|Bác sĩ|Giáo sư|Phó Giáo sư|Ông|Bà|Đồng chí|Đ/c)\\.?\\s+)(\\p{Lu}.*)");

    /** Agencies whose signers may show rank or degree: armed forces, education, health, science. */
    private static final Pattern MAY_SHOW_RANK =
            Pattern.compile("(?iu).*(công an|quân|quốc phòng|bộ đội|giáo dục|trường"
                    + "|học viện|đại học|bệnh viện|y tế|viện|khoa học).*");

    /** One person's office, where a collective or an agency should stand. */
    private static final Pattern PERSON = Pattern.compile(
            "(?iu)(?:quyền |phó )?(?:tổng giám đốc|giám đốc|chủ tịch|chủ nhiệm"
                    + "|trưởng|chánh|viện trưởng|cục trưởng|chi cục trưởng|hiệu trưởng|bộ trưởng|thủ trưởng|thủ tướng)(?![\\p{L}]).*");

    private static final Set<DocumentKind> OF_THE_COMMITTEE = Set.of(
            DocumentKind.PLAN,
            DocumentKind.REPORT,
            DocumentKind.SUBMISSION,
            DocumentKind.PROGRAMME,
            DocumentKind.RESOLUTION);

    static final List<Rule> ALL = List.of(
            Rule.form(
                    "SIGN-MISSING",
                    ERROR,
                    Clauses.SIGNATURE,
                    "Văn bản phải có quyền hạn, chức vụ, họ và tên của người ký.",
                    "(không có người ký)",
                    "GIÁM ĐỐC / Nguyễn Văn Thử",
                    SignatureRules::missing),
            Rule.form(
                    "SIGN-AUTHORITY",
                    ERROR,
                    Clauses.SIGNATURE,
                    "Quyền hạn của người ký viết tắt TM., KT., TL., TUQ., Q. kèm dấu chấm.",
                    "K/T GIÁM ĐỐC",
                    "KT. GIÁM ĐỐC",
                    SignatureRules::authority),
            Rule.form(
                    "SIGN-UPPER",
                    ERROR,
                    Clauses.SIGNATURE,
                    "Quyền hạn, chức vụ của người ký trình bày bằng chữ in hoa.",
                    "Giám đốc",
                    "GIÁM ĐỐC",
                    SignatureRules::upper),
            Rule.form(
                    "SIGN-DEPUTY",
                    ERROR,
                    Clauses.SIGNATURE,
                    "Người ký thay («KT.») là cấp phó của người đứng đầu.",
                    "KT. GIÁM ĐỐC / GIÁM ĐỐC",
                    "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
                    SignatureRules::deputy),
            Rule.form(
                    "SIGN-FOR",
                    ERROR,
                    Clauses.SIGNATURE,
                    "Cấp phó ký thì trước chức vụ người đứng đầu phải ghi «KT.».",
                    "PHÓ GIÁM ĐỐC",
                    "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
                    SignatureRules::deputyAlone),
            Rule.form(
                    "SIGN-COLLECTIVE",
                    ERROR,
                    Clauses.SIGNATURE,
                    "«TM.» chỉ ghi trước tên tập thể lãnh đạo hoặc tên cơ quan, không ghi trước chức vụ một người.",
                    "TM. GIÁM ĐỐC",
                    "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH",
                    SignatureRules::collective),
            Rule.form(
                    "SIGN-ON-BEHALF",
                    WARNING,
                    Clauses.SIGNATURE,
                    "Ký thay mặt Ủy ban nhân dân, Hội đồng nhân dân phải ghi «TM.» và tên cơ quan.",
                    "KT. CHỦ TỊCH",
                    "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH",
                    SignatureRules::onBehalf),
            Rule.form(
                    "SIGN-DEGREE",
                    ERROR,
                    Clauses.SIGNATURE,
                    "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu.",
                    "TS. Nguyễn Văn Thử",
                    "Nguyễn Văn Thử",
                    SignatureRules::degree),
            Rule.form(
                    "SIGN-NAME-CASE",
                    ERROR,
                    Clauses.SIGNATURE,
                    "Họ và tên người ký trình bày bằng chữ in thường.",
                    "NGUYỄN VĂN THỬ",
                    "Nguyễn Văn Thử",
                    SignatureRules::nameCase));

    private SignatureRules() {}

    private static void missing(Paper paper, Findings findings) {
        if (HeadRules.hasHead(paper)
                && !paper.document().recipients().isEmpty()
                && paper.signature().isEmpty()) {
            findings.missing(PagePart.SIGNATURE, "chức vụ và họ tên của người ký");
        }
    }

    private static void authority(Paper paper, Findings findings) {
        paper.signature().ifPresent(block -> {
            for (var line : block.offices()) {
                var m = AUTHORITY.matcher(paper.text()).region(line.start(), line.end());
                while (m.find()) {
                    var right =
                            m.group(1).replace("/", "").replace("TƯQ", "TUQ").replaceFirst("^UQ", "TUQ") + ".";
                    if (!m.group().equals(right)) {
                        findings.change(PagePart.SIGNATURE, line, new Span(m.start(), m.end()), right);
                    }
                }
            }
        });
    }

    private static void upper(Paper paper, Findings findings) {
        paper.signature().ifPresent(block -> block.offices().stream()
                .filter(line -> !paper.words(line).equals(paper.words(line).toUpperCase(Locale.ROOT)))
                .forEach(line -> findings.replace(
                        PagePart.SIGNATURE,
                        line,
                        paper.text().substring(line.start(), line.end()).toUpperCase(Locale.ROOT))));
    }

    private static void deputy(Paper paper, Findings findings) {
        paper.signature().ifPresent(block -> {
            var authority = block.authority(paper);
            var title = block.title(paper);
            boolean second = title.startsWith("PHÓ") || title.startsWith("THỨ TRƯỞNG") || title.startsWith("PHÓ");
            boolean member = title.startsWith("ỦY VIÊN") || title.startsWith("UỶ VIÊN");
            if (authority.contains("KT.") && !title.isEmpty() && !second && !member) {
                findings.add(
                        PagePart.SIGNATURE,
                        block.span(),
                        null,
                        "Người ký thay («KT.») phải là cấp phó, ở đây ghi «%s».".formatted(title));
            }
        });
    }

    private static void deputyAlone(Paper paper, Findings findings) {
        paper.signature().ifPresent(block -> {
            var title = block.title(paper);
            boolean second = title.startsWith("PHÓ ") || title.startsWith("THỨ TRƯỞNG");
            if (second
                    && !block.words(paper).matches("(?s).*(?<![\\p{L}])(KT|K/T|TL|T/L|TUQ|T/UQ|TƯQ|UQ|Q)[./\\s].*")) {
                findings.add(
                        PagePart.SIGNATURE,
                        block.span(),
                        null,
                        "«%s» là cấp phó nên phải ghi «KT.» và chức vụ người đứng đầu ở dòng trên.".formatted(title));
            }
        });
    }

    private static void collective(Paper paper, Findings findings) {
        paper.signature().ifPresent(block -> {
            for (var line : block.offices()) {
                var words = paper.words(line);
                var m = Pattern.compile("(?:TM|T/M)\\.?\\s+(.+)").matcher(words);
                if (m.matches() && PERSON.matcher(m.group(1)).matches()) {
                    findings.add(
                            PagePart.SIGNATURE,
                            line,
                            null,
                            "«TM.» chỉ ghi trước tên tập thể hoặc cơ quan, không ghi trước «%s»."
                                    .formatted(m.group(1)));
                }
            }
        });
    }

    /** A chairman signs decisions, directives and letters of his own too; the committee's plans and reports he signs for it. */
    private static void onBehalf(Paper paper, Findings findings) {
        var agency = paper.document().header().agency();
        boolean committee = agency != null
                && agency.text().matches("(?iu)(?:ủy ban|uỷ ban|ubnd|hội đồng nhân dân|hđnd).*")
                && paper.kind().filter(OF_THE_COMMITTEE::contains).isPresent();
        if (committee) {
            paper.signature()
                    .filter(block -> !block.words(paper).matches("(?s).*(?<![\\p{L}])(TM|T/M)[./\\s].*"))
                    .ifPresent(block -> findings.add(
                            PagePart.SIGNATURE,
                            block.span(),
                            null,
                            "Văn bản của cơ quan tập thể phải ghi «TM.» và tên cơ quan trước chức vụ người ký."));
        }
    }

    private static void degree(Paper paper, Findings findings) {
        var agency = paper.document().header().agency();
        if (agency != null && MAY_SHOW_RANK.matcher(agency.text()).matches()) {
            return;
        }
        paper.signature().ifPresent(block -> {
            var m = ACADEMIC.matcher(paper.text())
                    .region(block.name().start(), block.name().end());
            if (m.matches()) {
                findings.change(PagePart.SIGNATURE, block.name(), new Span(m.start(1), m.end(1)), "");
            }
        });
    }

    private static void nameCase(Paper paper, Findings findings) {
        paper.signature().ifPresent(block -> {
            var words = paper.words(block.name());
            if (Letters.allCapitals(words)) {
                findings.replace(PagePart.SIGNATURE, block.name(), Letters.asName(words));
            }
        });
    }
}
