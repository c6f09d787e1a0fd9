package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.write.Draft.Appendix;
import vn.danvan.documents.write.Draft.Attachment;
import vn.danvan.documents.write.Draft.Enclosure;
import vn.danvan.documents.write.Draft.Head;
import vn.danvan.documents.write.Draft.Signature;
import vn.danvan.documents.write.Element.Bullet;
import vn.danvan.documents.write.Element.Paragraph;
import vn.danvan.documents.write.Element.Part;
import vn.danvan.documents.write.Element.Table;

/** Made-up drafts, one for each model of Annex III that the library writes. */
public final class Drafts {
    private static final Signature DEPUTY = new Signature(List.of("KT. GIÁM ĐỐC"), "PHÓ GIÁM ĐỐC", "Nguyễn Văn Thử");
    private static final List<String> RECIPIENTS = List.of(
            "UBND tỉnh (để b/c)", "Giám đốc và các Phó Giám đốc Sở", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, VP");

    private Drafts() {}

    /** Any of the endless row of made-up drafts. */
    public static Draft any(long number) {
        return new DraftMaker(new SplittableRandom(number)).draft();
    }

    private static Head head(DocumentKind kind, String symbol, String title) {
        return new Head("UBND tỉnh Ví Dụ", "Sở Mẫu", symbol, "Ví Dụ", new IssueDate(2026, 2, 5), kind, title);
    }

    private static Draft draft(Head head, List<Element> body, Attachment... attachments) {
        return new Draft(head, List.of(), body, RECIPIENTS, List.of(DEPUTY), List.of(attachments));
    }

    /** Model 1.4, short. */
    public static Draft plan() {
        var body = List.<Element>of(new Part(
                1,
                "I.",
                "Mục đích",
                null,
                List.of(
                        new Part(2, "1.", "Yêu cầu chung", null, List.of(new Bullet("-", "Đúng tiến độ."))),
                        new Part(2, "2.", null, "Các phòng, đơn vị thuộc Sở tổ chức thực hiện.", List.of()))));
        return new Draft(
                head(DocumentKind.PLAN, "5/KH-SM", "Công tác dân vận chính quyền năm 2026"),
                List.of(),
                body,
                List.of("UBND tỉnh", "Lưu: VT, VP"),
                List.of(DEPUTY),
                List.of());
    }

    /** Model 1.4 on one page, with the parts and the table that a report has. */
    public static Draft report() {
        var head = head(DocumentKind.REPORT, "15/BC-SM", "Kết quả công tác dân vận chính quyền quý I năm 2026");
        var body = List.<Element>of(
                new Paragraph(
                        "Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ví Dụ về công tác dân vận chính quyền năm 2026, Sở Mẫu báo cáo kết quả như sau:"),
                new Part(
                        1,
                        "I.",
                        "KẾT QUẢ THỰC HIỆN",
                        null,
                        List.of(
                                new Part(
                                        2,
                                        "1.",
                                        "Quán triệt, tuyên truyền",
                                        null,
                                        List.of(
                                                new Paragraph(
                                                        "Sở đã tổ chức 03 hội nghị quán triệt với 150 lượt người tham dự."),
                                                new Bullet("-", "Đăng 12 tin, bài trên trang thông tin điện tử;"),
                                                new Bullet("-", "Phát 500 tờ gấp đến các xã, phường."))),
                                new Part(
                                        2,
                                        "2.",
                                        "Tiếp công dân",
                                        null,
                                        List.of(new Table(List.of(
                                                List.of("TT", "Nội dung", "Số lượt", "Ghi chú"),
                                                List.of("1", "Tiếp công dân thường xuyên", "24", ""),
                                                List.of(
                                                        "2",
                                                        "Tiếp công dân định kỳ của lãnh đạo Sở",
                                                        "6",
                                                        "Đúng lịch"))))))),
                new Part(
                        1,
                        "II.",
                        "NHIỆM VỤ THỜI GIAN TỚI",
                        null,
                        List.of(
                                new Part(2, "1.", null, "Tiếp tục thực hiện quy chế dân chủ ở cơ sở.", List.of()),
                                new Part(
                                        2,
                                        "2.",
                                        null,
                                        "Đẩy mạnh cải cách hành chính, công khai thủ tục hành chính.",
                                        List.of()))));
        return new Draft(
                head,
                List.of("Ủy ban nhân dân tỉnh Ví Dụ"),
                EndMark.on(body),
                List.of("Như trên", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, VP"),
                List.of(DEPUTY),
                List.of());
    }

    /** Model 1.2, with an appendix on paper (2.1) and one of electronic form (2.2). */
    public static Draft decision() {
        var head =
                head(DocumentKind.DECISION, "21/QĐ-SM", "Về việc thành lập Tổ giúp việc công tác dân vận chính quyền");
        var members = new Table(List.of(
                List.of("TT", "Họ và tên", "Chức vụ", "Nhiệm vụ"),
                List.of("1", "Nguyễn Văn Thử", "Phó Giám đốc Sở", "Tổ trưởng"),
                List.of("2", "Trần Thị Mẫu", "Chánh Văn phòng Sở", "Thành viên thường trực")));
        return draft(
                head,
                decisionBody(
                        "Thành lập Tổ giúp việc công tác dân vận chính quyền gồm các ông, bà có tên tại Phụ lục I."),
                new Appendix("Phụ lục I", "DANH SÁCH TỔ GIÚP VIỆC", head.paperNote(), List.of(members)),
                new Appendix("Phụ lục II", "LỊCH LÀM VIỆC CẢ NĂM", head.electronicNote(), List.of(wide())));
    }

    /** Model 1.3: a decision that issues rules. */
    public static Draft decisionWithRules() {
        var head = head(DocumentKind.DECISION, "22/QĐ-SM", "Ban hành Quy chế tiếp công dân của Sở Mẫu");
        var rules = List.<Element>of(
                new Part(
                        1,
                        "Chương I",
                        "QUY ĐỊNH CHUNG",
                        null,
                        List.of(
                                new Part(
                                        2,
                                        "Điều 1.",
                                        "Phạm vi điều chỉnh",
                                        null,
                                        List.of(new Paragraph("Quy chế này quy định việc tiếp công dân tại Sở Mẫu."))),
                                new Part(
                                        2,
                                        "Điều 2.",
                                        "Nguyên tắc",
                                        null,
                                        List.of(
                                                new Part(3, "1.", null, "Công khai, dân chủ, kịp thời.", List.of()),
                                                new Part(
                                                        3,
                                                        "2.",
                                                        null,
                                                        "Tôn trọng, lắng nghe người dân.",
                                                        List.of()))))),
                new Part(
                        1,
                        "Chương II",
                        "TỔ CHỨC THỰC HIỆN",
                        null,
                        List.of(new Part(
                                2,
                                "Điều 3.",
                                "Trách nhiệm thi hành",
                                null,
                                List.of(new Paragraph("Chánh Văn phòng Sở tổ chức thực hiện Quy chế này."))))));
        return draft(
                head,
                decisionBody("Ban hành kèm theo Quyết định này Quy chế tiếp công dân của Sở Mẫu."),
                new Enclosure(
                        DocumentKind.REGULATION, "Tiếp công dân của Sở Mẫu", head.paperNote(), EndMark.on(rules)));
    }

    private static List<Element> decisionBody(String first) {
        return EndMark.on(List.of(
                new Paragraph("GIÁM ĐỐC SỞ MẪU"),
                new Paragraph("Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;"),
                new Paragraph(
                        "Căn cứ Quyết định số 99/2025/QĐ-UBND ngày 15 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ví Dụ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Mẫu;"),
                new Paragraph("Theo đề nghị của Chánh Văn phòng Sở."),
                new Paragraph("QUYẾT ĐỊNH:"),
                new Part(1, "Điều 1.", null, first, List.of()),
                new Part(1, "Điều 2.", null, "Quyết định này có hiệu lực kể từ ngày ký.", List.of()),
                new Part(
                        1,
                        "Điều 3.",
                        null,
                        "Chánh Văn phòng Sở, Trưởng các phòng, đơn vị thuộc Sở và các cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.",
                        List.of())));
    }

    /** Model 1.5. */
    public static Draft letter() {
        return new Draft(
                head(
                        DocumentKind.OFFICIAL_LETTER,
                        "7/SM-VP",
                        "báo cáo kết quả thực hiện quy chế dân chủ ở cơ sở năm 2026"),
                List.of("Ban Dân vận Tỉnh ủy Ví Dụ", "Sở Thử nghiệm", "Ủy ban nhân dân các xã, phường"),
                EndMark.on(List.of(
                        new Paragraph(
                                "Thực hiện Công văn số 45/UBND-NC ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ví Dụ về việc báo cáo công tác dân vận chính quyền, Sở Mẫu đề nghị các cơ quan, đơn vị báo cáo kết quả thực hiện quy chế dân chủ ở cơ sở."),
                        new Paragraph("Báo cáo gửi về Sở Mẫu trước ngày 15 tháng 6 năm 2026."))),
                List.of("Như trên", "Lưu: VT, VP"),
                List.of(DEPUTY),
                List.of());
    }

    /** Model 1.7. */
    public static Draft invitation() {
        return draft(
                head(DocumentKind.INVITATION, "3/GM-SM", "Hội nghị đối thoại với Nhân dân năm 2026"),
                EndMark.on(List.of(
                        new Paragraph("Sở Mẫu trân trọng kính mời: Đại diện lãnh đạo Ủy ban nhân dân các xã, phường."),
                        new Paragraph("Tới dự Hội nghị đối thoại với Nhân dân năm 2026."),
                        new Paragraph("Chủ trì: Ông Nguyễn Văn Thử, Phó Giám đốc Sở."),
                        new Paragraph("Thời gian: 08 giờ 00, thứ Hai, ngày 16 tháng 02 năm 2026."),
                        new Paragraph("Địa điểm: Hội trường Sở Mẫu, số 1 đường Thử Nghiệm."))));
    }

    /** Model 1.9. */
    public static Draft minutes() {
        return new Draft(
                new Head(
                        "UBND tỉnh Ví Dụ",
                        "Sở Mẫu",
                        "4/BB-SM",
                        null,
                        null,
                        DocumentKind.MINUTES,
                        "Họp Tổ giúp việc công tác dân vận chính quyền"),
                List.of(),
                EndMark.on(List.of(
                        new Paragraph("Thời gian bắt đầu: 08 giờ 00, ngày 05 tháng 02 năm 2026."),
                        new Paragraph("Địa điểm: Phòng họp số 1, Sở Mẫu."),
                        new Paragraph("Thành phần tham dự: 08 thành viên Tổ giúp việc."),
                        new Paragraph("Chủ trì (chủ tọa): Ông Nguyễn Văn Thử."),
                        new Paragraph("Thư ký (người ghi biên bản): Bà Trần Thị Mẫu."),
                        new Paragraph("Nội dung (theo diễn biến cuộc họp):"),
                        new Part(1, "1.", null, "Tổ trưởng thông qua chương trình làm việc.", List.of()),
                        new Part(
                                1,
                                "2.",
                                null,
                                "Các thành viên thống nhất kế hoạch quý I. Cuộc họp kết thúc vào 10 giờ 30, ngày 05 tháng 02 năm 2026.",
                                List.of()))),
                List.of("Thành viên Tổ giúp việc", "Lưu: VT, Hồ sơ"),
                List.of(
                        new Signature(List.of(), "THƯ KÝ", "Trần Thị Mẫu"),
                        new Signature(List.of(), "CHỦ TỌA", "Nguyễn Văn Thử")),
                List.of());
    }

    private static Table wide() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("TT", "Nội dung", "Quý I", "Quý II", "Quý III", "Quý IV", "Chủ trì", "Phối hợp", "Ghi chú"));
        IntStream.rangeClosed(1, 40)
                .mapToObj(i -> List.of(
                        String.valueOf(i),
                        "Kiểm tra việc thực hiện quy chế dân chủ tại xã Mẫu số " + i,
                        "x",
                        "",
                        "x",
                        "",
                        "Văn phòng Sở",
                        "Các phòng, đơn vị",
                        ""))
                .forEach(rows::add);
        return new Table(rows);
    }
}
