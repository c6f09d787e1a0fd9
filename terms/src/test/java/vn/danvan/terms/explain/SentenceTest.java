package vn.danvan.terms.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.terms.Answer;
import vn.danvan.terms.DueDate;
import vn.danvan.terms.Facts;
import vn.danvan.terms.Terms;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Length;
import vn.danvan.terms.rule.Unit;

class SentenceTest {

    private static final Terms TERMS = Terms.standard();

    static DueDate due(String rule, Facts facts) {
        return ((Answer.Due) TERMS.answer(rule, facts)).date();
    }

    private static Facts from(String start) {
        return Facts.from(LocalDate.parse(start));
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("KN-03", from("2024-01-10"), """
                        Giải quyết khiếu nại lần đầu: hạn là thứ Năm, ngày 15/02/2024; 30 ngày tính từ ngày tiếp theo của \
                        ngày thụ lý 10/01/2024; ngày cuối 09/02/2024 là ngày nghỉ nên chuyển sang ngày làm việc gần nhất; \
                        căn cứ Điều 28 Luật Khiếu nại 02/2011/QH13, khoản 2 Điều 147 Bộ luật Dân sự 91/2015/QH13, \
                        khoản 5 Điều 148 Bộ luật Dân sự 91/2015/QH13; theo Thông báo 5015/TB-LĐTBXH."""),
                Arguments.of("KN-01", from("2026-08-20"), """
                        Thụ lý hoặc từ chối thụ lý khiếu nại lần đầu: hạn là thứ Sáu, ngày 28/8/2026; 07 ngày làm việc tính \
                        từ ngày tiếp theo của ngày nhận được khiếu nại thuộc thẩm quyền 20/8/2026; không tính 1 ngày nghỉ \
                        hằng tuần; tính cả ngày làm bù 22/8/2026; căn cứ Điều 10 Nghị định 155/2026/NĐ-CP, khoản 1 Điều 16 \
                        Nghị định 124/2020/NĐ-CP, khoản 2 Điều 147 Bộ luật Dân sự 91/2015/QH13; theo Thông báo \
                        9441/TB-BNV."""),
                Arguments.of("BC-01", from("2026-01-01"), """
                        Báo cáo công tác dân vận 6 tháng: chậm nhất là thứ Ba, ngày 09/6/2026; phải xong trước ngày \
                        10/6/2026; căn cứ Phần III Kế hoạch thực hiện công tác dân vận chính quyền của cơ quan; \
                        quy định của địa phương, cơ quan."""),
                Arguments.of("DC-03b", from("2026-07-01"), """
                        Niêm yết nội dung công khai trong cơ quan: ít nhất đến hết thứ Ba, ngày 21/7/2026; 20 ngày tính từ \
                        ngày tiếp theo của ngày niêm yết 01/7/2026; căn cứ Điều 47 và Điều 48 Luật Thực hiện dân chủ ở cơ sở \
                        10/2022/QH15, khoản 2 Điều 147 Bộ luật Dân sự 91/2015/QH13; chưa đối chiếu văn bản."""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void tellsDateCountArticlesAndDoubtsInOneSentence(String rule, Facts facts, String sentence) {
        assertThat(Sentence.of(due(rule, facts))).isEqualTo(sentence);
    }

    @Test
    void tellsOfExtensionsSuspensionsAndCircumstances() {
        var extended = due("TC-05", from("2026-03-02").in(Circumstance.COMPLEX).extended(1));
        assertThat(Sentence.of(extended)).contains("vụ việc phức tạp (không có thời hạn riêng); đã gia hạn 1 lần");
        var suspended =
                due("KN-03", from("2026-07-01").suspended(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 20)));
        assertThat(Sentence.of(suspended)).contains("tạm đình chỉ từ ngày 10/7/2026, tính tiếp từ ngày 20/7/2026");
    }

    @Test
    void namesTheDaysOffThatAreNoWeekends() {
        assertThat(Sentence.of(due("KN-01", from("2026-08-27"))))
                .contains("không tính 4 ngày nghỉ hằng tuần, nghỉ hoán đổi, làm bù ngày 22/8/2026 (31/8/2026), "
                        + "nghỉ Quốc khánh (01/9/2026, 02/9/2026)");
    }

    @Test
    void saysThatADateIsProvisional() {
        assertThat(Sentence.of(due("KN-01", from("2027-01-27"))))
                .contains("tạm tính, vì chưa có thông báo nghỉ lễ, tết năm 2027");
    }

    @Test
    void tellsOfReceptionDaysHoursAndWindows() {
        assertThat(Sentence.of(due("TCD-02", from("2026-08-01")))).contains("ngày gần nhất là thứ Hai, ngày 17/8/2026");
        assertThat(Sentence.of(due("TCD-04", from("2026-08-17")))).contains("chậm nhất là thứ Bảy, ngày 22/8/2026");
        assertThat(Sentence.of(due("BC-06", from("2026-08-17")))).contains("mở từ ngày 10/12/2026");
        var hours = from("2026-08-28").at(LocalTime.of(15, 0)).lasting(new Length(8, Unit.WORKING_HOUR));
        assertThat(Sentence.of(due("TTHC", hours))).contains("hạn là 15:00 thứ Năm, ngày 03/9/2026");
        assertThat(Sentence.of(due("CB-01", from("2027-01-01"))))
                .contains("chậm nhất là thứ Năm, ngày 24/12/2026; 05 ngày làm việc trọn vẹn trước");
    }
}
