package vn.danvan.documents.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {
    @ParameterizedTest
    @CsvSource({"OUTGOING, 10", "BY_POST, 6", "KEPT_COPIES, 9", "INCOMING, 10", "FOLLOW_UP, 7"})
    void everyRegisterHasTheColumnsThatAnnexIVAsksForAtLeast(Register register, int columns) {
        var row = Collections.nCopies(columns, "x");
        var sheet = register.sheet("UBND tỉnh Ví Dụ", "Sở Mẫu", 2026, "Từ ngày 01 tháng 01 năm 2026", List.of(row));
        assertThat(sheet.sections()).hasSize(2).allMatch(Section::landscape);
        assertThat(TextWriter.write(sheet))
                .contains("| " + String.join(" | ", register.columns()) + " |", "| (1) | (2) |", "(" + columns + ") |");
    }

    @Test
    void aRowWithAColumnTooFewIsADefect() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Register.INCOMING.sheet(null, "Sở Mẫu", 2026, "", List.of(List.of("1", "2"))))
                .withMessageContaining("INCOMING has 10 columns, a row has 2");
    }

    @Test
    void annexVINamesTheFieldsOfDocumentsSentReceivedAndFiled() {
        assertThat(DocumentField.ofOutgoing())
                .extracting(DocumentField::code)
                .hasSize(20)
                .contains("SignerInfo.FullName", "To.OrganId");
        assertThat(DocumentField.ofIncoming())
                .extracting(DocumentField::code)
                .contains("ArrivalNumber", "TraceHeaderList");
        assertThat(DocumentField.ofFile())
                .extracting(DocumentField::label)
                .contains("Thời hạn bảo quản", "Chế độ sử dụng");
    }
}
