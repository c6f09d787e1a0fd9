package vn.danvan.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyTest {
    private static final Copy COPY = new Copy(
            Copy.Form.FULL,
            "UBND xã Mẫu",
            "12/SY-UBND",
            "Mẫu",
            new IssueDate(2026, 3, 9),
            new Draft.Signature(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", "Lê Văn Thử"),
            List.of("Lưu: VT"));

    @Test
    void aPaperCopyIsSignedBelowTheOriginal() {
        var original = TextWriter.write(Sheets.of(Drafts.plan())).stripTrailing();
        assertThat(TextWriter.write(COPY.onPaper(Sheets.of(Drafts.plan()))))
                .startsWith(original)
                .containsSubsequence(
                        "Nguyễn Văn Thử",
                        "UBND XÃ MẪU",
                        "SAO Y",
                        "Số: 12/SY-UBND",
                        "ngày 09 tháng 3 năm 2026",
                        "Lê Văn Thử");
    }

    @Test
    void anElectronicCopyTellsItsSignatureInVietnameseTimeAtTheTop() {
        var copy = COPY.electronic(Sheets.of(Drafts.plan()), OffsetDateTime.parse("2026-03-09T23:30:00Z"));
        assertThat(TextWriter.write(copy)).startsWith("SAO Y; UBND xã Mẫu; 10/03/2026 06:30:00 +07:00");
        assertThat(Role.DIGITAL_SIGNATURE.look().size()).isEqualTo(10);
    }
}
