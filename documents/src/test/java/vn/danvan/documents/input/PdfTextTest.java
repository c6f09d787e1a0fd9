package vn.danvan.documents.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    private final PdfFile file = new PdfFile();

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    private String text() throws IOException {
        return ((Decoding.Text) Decoder.decode(file.bytes(), "mau.pdf", Limits.STANDARD)).text();
    }

    @Test
    void theTwoColumnsOfTheHeadStayApart() throws IOException {
        file.text(80, 60, 12, "UBND TỈNH VÍ DỤ")
                .text(280, 60, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .text(95, 76, "SỞ MẪU")
                .text(330, 76, "Độc lập - Tự do - Hạnh phúc")
                .text(80, 110, "Số: 12/KH-SM")
                .text(330, 110, "Ví Dụ, ngày 05 tháng 4 năm 2024")
                .text(260, 150, "KẾ HOẠCH")
                .text(180, 166, "Thực hiện công tác mẫu năm 2024")
                .text(80, 200, "Thực hiện kế hoạch của cấp trên, Sở Mẫu xây dựng kế hoạch này như sau.");
        assertThat(text().strip()).isEqualTo("""
                        UBND TỈNH VÍ DỤ
                        SỞ MẪU

                        Số: 12/KH-SM

                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Độc lập - Tự do - Hạnh phúc

                        Ví Dụ, ngày 05 tháng 4 năm 2024

                        KẾ HOẠCH
                        Thực hiện công tác mẫu năm 2024

                        Thực hiện kế hoạch của cấp trên, Sở Mẫu xây dựng kế hoạch này như sau.""");
    }

    @Test
    void recipientsAndSignatureStayApartThoughTheirLinesDoNotMeet() throws IOException {
        file.text(80, 60, "Các phòng thực hiện kế hoạch này, có khó khăn thì báo cáo về Văn phòng Sở./.")
                .text(80, 100, 12, "Nơi nhận:")
                .text(380, 104, "KT. GIÁM ĐỐC")
                .text(80, 114, 11, "- Như trên;")
                .text(375, 120, "PHÓ GIÁM ĐỐC")
                .text(80, 128, 11, "- Ban Giám đốc;")
                .text(80, 142, 11, "- Lưu: VT.")
                .text(370, 200, "Nguyễn Văn Thử");
        assertThat(text().strip().lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "Các phòng thực hiện kế hoạch này, có khó khăn thì báo cáo về Văn phòng Sở./.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Ban Giám đốc;",
                        "- Lưu: VT.",
                        "KT. GIÁM ĐỐC",
                        "PHÓ GIÁM ĐỐC",
                        "Nguyễn Văn Thử");
    }

    @Test
    void theMarkersOfAListAreNoColumn() throws IOException {
        file.text(80, 60, "1.")
                .text(116, 60, "Tuyên truyền chủ trương của Đảng, chính sách của Nhà nước")
                .text(116, 76, "đến mọi người dân trên địa bàn")
                .text(80, 92, "2.")
                .text(116, 92, "Kiểm tra việc thực hiện quy chế dân chủ ở các cơ sở")
                .text(116, 108, "trong toàn ngành");
        assertThat(text().lines())
                .startsWith(
                        "1. Tuyên truyền chủ trương của Đảng, chính sách của Nhà nước",
                        "đến mọi người dân trên địa bàn",
                        "2. Kiểm tra việc thực hiện quy chế dân chủ ở các cơ sở");
    }

    @Test
    void aRuledTableIsWrittenRowByRow() throws IOException {
        for (double y : new double[] {100, 125, 170}) {
            file.line(80, y, 500, y);
        }
        for (double x : new double[] {80, 130, 350, 500}) {
            file.line(x, 100, x, 170);
        }
        file.text(80, 80, "Danh mục nhiệm vụ của các phòng trong năm")
                .text(90, 117, "TT")
                .text(140, 117, "Nhiệm vụ")
                .text(360, 117, "Đơn vị")
                .text(90, 142, "1")
                .text(140, 142, "Tổ chức hội nghị đối thoại")
                .text(360, 142, "Văn phòng Sở")
                .text(140, 158, "với người dân")
                .text(80, 200, "Các phòng căn cứ danh mục mà thực hiện.");
        assertThat(text().strip()).isEqualTo("""
                        Danh mục nhiệm vụ của các phòng trong năm

                        | TT | Nhiệm vụ | Đơn vị |
                        | 1 | Tổ chức hội nghị đối thoại với người dân | Văn phòng Sở |

                        Các phòng căn cứ danh mục mà thực hiện.""");
    }

    @Test
    void aCellOverTwoRowsIsWrittenOnce() throws IOException {
        file.line(80, 100, 500, 100).line(200, 130, 500, 130).line(80, 160, 500, 160);
        file.line(80, 100, 80, 160).line(200, 100, 200, 160).line(500, 100, 500, 160);
        file.text(90, 134, "Văn phòng Sở").text(210, 120, "Tổng hợp báo cáo").text(210, 150, "Theo dõi thi đua");
        assertThat(text().strip()).isEqualTo("| Văn phòng Sở | Tổng hợp báo cáo |\n| | Theo dõi thi đua |");
    }

    @Test
    void numbersOfPagesAndRaisedFiguresDoNotDisturbTheText() throws IOException {
        file.text(290, 40, "2")
                .text(80, 80, "Thực hiện Nghị quyết số 57-NQ/TW của cấp trên")
                .text(357, 75, 8, "1")
                .text(367, 80, "về công tác mẫu năm nay");
        assertThat(text().strip()).isEqualTo("Thực hiện Nghị quyết số 57-NQ/TW của cấp trên¹ về công tác mẫu năm nay");
    }

    @Test
    void aHundredPagesAreNothing() throws IOException {
        for (int page = 1; page <= 100; page++) {
            file.text(80, 80, "Trang %d: thực hiện công tác dân vận của chính quyền".formatted(page))
                    .page();
        }
        assertThat(text().lines().filter(line -> line.startsWith("Trang"))).hasSize(100);
    }

    @Test
    void theAddressAtTheFootOfTheFirstPageStandsAtTheEnd() throws IOException {
        file.text(80, 690, "Sở Mẫu đề nghị các phòng thực hiện và báo cáo kết quả về")
                .text(80, 780, 11, "Địa chỉ: Số 1 đường Mẫu, tỉnh Ví Dụ; Điện thoại: 0299 000 000;")
                .text(80, 793, 11, "Trang thông tin điện tử: somau.example.vn")
                .page()
                .text(80, 80, "Văn phòng Sở để tổng hợp.");
        assertThat(text().strip()).endsWith("somau.example.vn").contains("kết quả về\nVăn phòng Sở để tổng hợp.");
    }

    @Test
    void anAddressInTheLowerPartOfAPageStaysInTheTextThatGoesOnBelowIt() throws IOException {
        file.text(80, 640, "Người dân liên hệ bộ phận tiếp dân theo địa chỉ sau đây:")
                .text(80, 660, "Địa chỉ: Số 1 đường Mẫu. Điện thoại: 0299 000 000.")
                .text(80, 680, "Các phòng niêm yết công khai địa chỉ này tại trụ sở.");
        assertThat(text().strip()).endsWith("tại trụ sở.");
    }
}
