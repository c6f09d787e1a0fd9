package vn.danvan.terms.explain;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.rule.RuleBook;
import vn.danvan.terms.rule.RuleVersion;
import vn.danvan.terms.rule.TermRule;

/** All rules as a Markdown page, so that a lawyer can check them without reading code. */
public final class RulesPage {

    private static final String HEAD = """
            # Thời hạn theo luật

            Trang này được sinh từ các tệp quy định của thư viện `terms`; phép thử báo lỗi khi trang cũ hơn tệp.
            Sửa quy định: sửa tệp trong `terms/src/main/resources/vn/danvan/terms/rule/`, hoặc nhập bản sửa trong ứng dụng.

            Cách tính chung: ngày xảy ra sự kiện không tính; thời hạn tính bằng ngày mà ngày cuối là ngày nghỉ thì hết vào ngày
            làm việc tiếp theo; ngày làm việc là thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ, nghỉ bù, nghỉ hoán đổi, cộng ngày làm bù;
            thời gian tạm đình chỉ không tính, ngày tiếp tục giải quyết được tính.

            | Mã | Việc | Tính từ | Thời hạn | Căn cứ | Nội dung | Hiệu lực | Tình trạng |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private RulesPage() {}

    public static String of(RuleBook book) {
        return HEAD
                + book.rules().stream()
                        .flatMap(RulesPage::rows)
                        .map(row -> row + "\n")
                        .collect(joining());
    }

    private static Stream<String> rows(TermRule rule) {
        return rule.versions().stream().map(version -> row(rule, version));
    }

    private static String row(TermRule rule, RuleVersion version) {
        return Stream.of(
                        rule.id(),
                        rule.title(),
                        rule.startEvent(),
                        MethodWords.of(version.method()),
                        version.citations().stream().map(Citation::toString).collect(joining("; ")),
                        version.says(),
                        version.from() + " → " + (version.to() == null ? "" : version.to()),
                        version.status().vietnamese() + (version.note().isEmpty() ? "" : ". " + version.note()))
                .map(cell -> cell.replace("|", "\\|").strip())
                .collect(joining(" | ", "| ", " |"));
    }
}
