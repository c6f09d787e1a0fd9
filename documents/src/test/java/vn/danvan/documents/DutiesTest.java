package vn.danvan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.documents.Block.Bullet;
import vn.danvan.documents.Block.Paragraph;
import vn.danvan.documents.Block.Part;

class DutiesTest {
    private static final Span HEADING = new Span(0, 10);
    private static final Span DUTY = new Span(20, 60);
    private static final TaskUnit OFFICE =
            new TaskUnit(new Passage("Văn phòng Sở", new Span(1, 9)), TaskUnit.Role.LEAD);
    private static final TaskUnit INSPECTORATE =
            new TaskUnit(new Passage("Thanh tra Sở", new Span(21, 30)), TaskUnit.Role.LEAD);

    @Test
    void bulletsUnderAHeadingAreDutiesWithThePlansOwnNumbering() {
        var group = part("3.", "Thực hiện Quy chế dân chủ", bullet("Tổ chức đối thoại"), bullet("Kiểm tra"));
        assertThat(Duties.of(document(List.of(), part("II.", "NỘI DUNG", group))))
                .extracting(Duty::number, Duty::bullet, Duty::text)
                .containsExactly(tuple("II.3", 1, "Tổ chức đối thoại"), tuple("II.3", 2, "Kiểm tra"));
    }

    @Test
    void aNumberedUnitWithNothingBelowItIsADutyItself() {
        assertThat(Duties.of(document(List.of(), part("II.", "NHIỆM VỤ", running("a)", "Mở lớp tập huấn")))))
                .extracting(Duty::number, Duty::bullet, Duty::text)
                .containsExactly(tuple("II.a", 0, "Mở lớp tập huấn"));
    }

    @Test
    void aimsHoldNoDutiesUnlessTheHeadingNamesWorkToo() {
        var aims = part("I.", "MỤC ĐÍCH, YÊU CẦU", running("1.", "Nâng cao nhận thức"));
        var both = part("II.", "MỤC TIÊU, NHIỆM VỤ", running("1.", "Rà soát thủ tục"));
        assertThat(Duties.of(document(List.of(), aims, both)))
                .extracting(Duty::text)
                .containsExactly("Rà soát thủ tục");
    }

    @Test
    void closingWordsAndIntroductionsAreNoDuties() {
        var last = part(
                "III.",
                "TỔ CHỨC THỰC HIỆN",
                new Paragraph("Các đơn vị có trách nhiệm:", DUTY),
                new Paragraph("Văn phòng Sở theo dõi việc thực hiện.", DUTY),
                new Paragraph("Trên đây là Kế hoạch của Sở Mẫu.", DUTY));
        assertThat(Duties.of(document(List.of(), last)))
                .extracting(Duty::text)
                .containsExactly("Văn phòng Sở theo dõi việc thực hiện.");
    }

    @Test
    void theUnitOfAHeadingDoesWhatStandsUnderItUnlessTheDutyNamesItsOwn() {
        var named = part("1.", "Văn phòng Sở", bullet("Tổng hợp báo cáo"));
        assertThat(Duties.of(document(List.of(OFFICE), part("III.", "PHÂN CÔNG", named))))
                .singleElement()
                .extracting(Duty::units)
                .isEqualTo(List.of(OFFICE));
        assertThat(Duties.of(document(List.of(OFFICE, INSPECTORATE), part("III.", "PHÂN CÔNG", named))))
                .singleElement()
                .extracting(Duty::units)
                .isEqualTo(List.of(INSPECTORATE));
    }

    private static Part part(String marker, String title, Block... children) {
        return new Part(1, marker, title, null, new Span(0, 100), HEADING, List.of(children));
    }

    private static Part running(String marker, String text) {
        return new Part(2, marker, null, text, DUTY, DUTY, List.of());
    }

    private static Bullet bullet(String text) {
        return new Bullet("-", text, DUTY);
    }

    private static Document document(List<TaskUnit> units, Block... body) {
        var header = new Header(null, null, null, null, null, null, null);
        return new Document("", header, List.of(body), List.of(), List.of(), units, List.of(), List.of(), List.of());
    }
}
