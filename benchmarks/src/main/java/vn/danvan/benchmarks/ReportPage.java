package vn.danvan.benchmarks;

import java.util.List;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.Draft.Head;
import vn.danvan.documents.write.Draft.Signature;
import vn.danvan.documents.write.Element;
import vn.danvan.documents.write.Element.Bullet;
import vn.danvan.documents.write.Element.Paragraph;
import vn.danvan.documents.write.Element.Part;
import vn.danvan.documents.write.Element.Table;
import vn.danvan.documents.write.IssueDate;

/** A made-up report that fills one page: parts, bullets and a table. */
final class ReportPage {
    private ReportPage() {}

    static Draft draft() {
        var head = new Head(
                "UBND tỉnh Ví Dụ",
                "Sở Mẫu",
                "15/BC-SM",
                "Ví Dụ",
                new IssueDate(2026, 6, 5),
                DocumentKind.REPORT,
                "Kết quả công tác dân vận chính quyền 6 tháng đầu năm 2026");
        var signature = new Signature(List.of("KT. GIÁM ĐỐC"), "PHÓ GIÁM ĐỐC", "Nguyễn Văn Thử");
        return new Draft(
                head,
                List.of("Ủy ban nhân dân tỉnh Ví Dụ"),
                List.of(
                        new Paragraph(
                                "Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh"
                                        + " Ví Dụ về công tác dân vận chính quyền năm 2026, Sở Mẫu báo cáo kết quả như sau:"),
                        new Part(1, "I.", "KẾT QUẢ THỰC HIỆN", null, List.of(tasks("1."), figures())),
                        new Part(1, "II.", "NHIỆM VỤ THỜI GIAN TỚI", null, List.of(tasks("1."), tasks("2.")))),
                List.of("Như trên", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, VP"),
                List.of(signature),
                List.of());
    }

    private static Element tasks(String marker) {
        return new Part(
                2,
                marker,
                "Quán triệt, tuyên truyền",
                null,
                List.of(
                        new Paragraph(
                                "Sở đã tổ chức 03 hội nghị quán triệt với 150 lượt người tham dự, trong đó có toàn"
                                        + " thể công chức, viên chức và người lao động của Sở."),
                        new Bullet("-", "Đăng 12 tin, bài trên trang thông tin điện tử của Sở và của tỉnh;"),
                        new Bullet("-", "Phát 500 tờ gấp đến các xã, phường.")));
    }

    private static Element figures() {
        return new Part(
                2,
                "2.",
                "Tiếp công dân",
                null,
                List.of(new Table(List.of(
                        List.of("TT", "Nội dung", "Số lượt", "Ghi chú"),
                        List.of("1", "Tiếp công dân thường xuyên", "24", ""),
                        List.of("2", "Tiếp công dân định kỳ của lãnh đạo Sở", "6", "Đúng lịch"),
                        List.of("3", "Đối thoại với Nhân dân", "2", "Có biên bản")))));
    }
}
