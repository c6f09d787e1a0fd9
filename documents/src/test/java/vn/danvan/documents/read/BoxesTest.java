package vn.danvan.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.documents.Marks;
import vn.danvan.documents.Passage;

/** Boxes 11 and 13 of the model page are told from words of agencies, abstracts and texts that look alike. */
class BoxesTest {
    private static final String ADDRESS = "Địa chỉ: Số 1, đường Mẫu; Điện thoại: 0299 000 000";

    private static final String LETTER = """
            UBND TỈNH VÍ DỤ
            %s

            Số: 125/SM-VP
            V/v đăng ký lớp tập huấn
            %s
            Ví Dụ, ngày 14 tháng 3 năm 2024

            Kính gửi: Các phòng thuộc Sở.

            Sở Mẫu đề nghị các phòng đăng ký người dự lớp.
            %s""";

    private static Marks marks(String agency, String behindAbstract, String end) {
        return TextReader.read(LETTER.formatted(agency, behindAbstract, end))
                .header()
                .marks();
    }

    private static @Nullable Passage circulation(String agency, String behindAbstract) {
        return marks(agency, behindAbstract, "").circulation();
    }

    @Test
    void anAddressIsTheLastBlockOfTheText() {
        var contact = marks("SỞ MẪU", "", "\n" + ADDRESS + "\nEmail: somau@example.vn\n")
                .contact();
        assertThat(contact).isNotNull();
        assertThat(contact.text()).isEqualTo(ADDRESS + " Email: somau@example.vn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nGửi về Văn phòng\n%s\nđể tổng hợp, báo cáo.",
                "\nGửi về Văn phòng\n%s\n\fđể tổng hợp, báo cáo."
            })
    void anAddressThatAToolLeftInASentenceIsTakenOutOfIt(String end) {
        assertThat(marks("SỞ MẪU", "", end.formatted(ADDRESS)).contact()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n%s\n\nCác phòng thực hiện.\n",
                "\nLiên hệ theo địa chỉ sau:\n%s\nCác phòng thực hiện.\n",
                "\nPHỤ LỤC\nĐƠN ĐĂNG KÝ\n\nTên đơn vị: Phòng Mẫu\n%s\nNgười đại diện: Nguyễn Văn Thử\n"
            })
    void anAddressWithinTheTextStaysThere(String end) {
        var document = TextReader.read(LETTER.formatted("SỞ MẪU", "", end.formatted(ADDRESS)));
        assertThat(document.header().marks().contact()).isNull();
    }

    @Test
    void anAddressToBeFilledInIsNoAddress() {
        assertThat(marks("SỞ MẪU", "", "\nĐịa chỉ: ............; Điện thoại: ......\n")
                        .contact())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI", "HỌP XONG XIN TRẢ LẠI", "TÀI LIỆU THU HỒI"})
    void aLineInCapitalsBehindTheAbstractSaysWhoMaySeeIt(String words) {
        assertThat(circulation("SỞ MẪU", "\n" + words + "\n")).isNotNull();
    }

    @Test
    void anAgencyThatEndsInSuchWordsIsOne() {
        assertThat(circulation("PHÒNG AN NINH CHÍNH TRỊ NỘI BỘ", "")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quy chế chi tiêu nội bộ", "Tài liệu nội bộ", "SỬ DỤNG NỘI BỘ"})
    void anAbstractThatGoesOnInSuchWordsIsOne(String words) {
        assertThat(circulation("SỞ MẪU", words + "\n")).isNull();
    }
}
