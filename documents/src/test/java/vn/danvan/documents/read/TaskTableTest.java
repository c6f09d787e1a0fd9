package vn.danvan.documents.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.documents.Duties;
import vn.danvan.documents.Duty;
import vn.danvan.documents.TaskUnit.Role;

/** A table that says who does what and by when (bảng phân công nhiệm vụ) holds duties. */
class TaskTableTest {
    private static final String PLAN = """
            KẾ HOẠCH
            Thực hiện dân chủ ở cơ sở năm 2026

            I. PHÂN CÔNG NHIỆM VỤ

            | TT | Nội dung công việc | Bộ phận chủ trì | Bộ phận phối hợp | Hạn hoàn thành |
            |---|---|---|---|---|
            | A | Công khai | | | |
            | 1. | Niêm yết quy chế | Văn phòng Sở; Thanh tra Sở | | 15/3/2026 |
            | 2. | Tổ chức hội nghị năm 2025 | Tổ Giúp việc | Các phòng chuyên môn | Tháng 4/2026 |
            | TT | Nội dung công việc | Bộ phận chủ trì | Bộ phận phối hợp | Hạn hoàn thành |
            | 3. | Kiểm tra | Nhóm Ba | | Thường xuyên |
            """;

    private final List<Duty> duties = Duties.of(TextReader.read(PLAN));

    @Test
    void eachRowThatAssignsATaskIsADuty() {
        assertThat(duties)
                .extracting(Duty::number, Duty::bullet, Duty::text)
                .containsExactly(
                        tuple("I", 1, "Niêm yết quy chế"),
                        tuple("I", 2, "Tổ chức hội nghị năm 2025"),
                        tuple("I", 3, "Kiểm tra"));
    }

    @Test
    void itsUnitsStandUnderTheWordsOfTheHead() {
        assertThat(duties.get(1).units())
                .extracting(unit -> unit.unit().text(), unit -> unit.role())
                .containsExactly(tuple("Tổ Giúp việc", Role.LEAD), tuple("Các phòng chuyên môn", Role.COOPERATING));
        assertThat(duties.getFirst().units())
                .extracting(unit -> unit.unit().text())
                .containsExactly("Văn phòng Sở", "Thanh tra Sở");
        assertThat(duties.getLast().units())
                .as("any words under «Bộ phận chủ trì» name a unit")
                .extracting(unit -> unit.unit().text())
                .containsExactly("Nhóm Ba");
    }

    @Test
    void onlyTheColumnOfTimeTellsWhenItIsDue() {
        assertThat(duties)
                .extracting(duty ->
                        duty.deadlines().stream().map(due -> due.when().value()).toList())
                .containsExactly(List.of("2026-03-15"), List.of("2026-04"), List.of());
    }

    @Test
    void aTableWithoutSuchAHeadHoldsNone() {
        var price = "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n| TT | Tên hàng | Giá |\n|---|---|---|\n| 1 | Giấy | 10 |\n";
        assertThat(Duties.of(TextReader.read(price))).extracting(Duty::text).isEmpty();
    }
}
