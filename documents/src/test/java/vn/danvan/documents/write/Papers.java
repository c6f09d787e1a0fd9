package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.write.Draft.Appendix;
import vn.danvan.documents.write.Draft.Enclosure;
import vn.danvan.documents.write.Draft.Head;
import vn.danvan.documents.write.Draft.Signature;
import vn.danvan.documents.write.Element.Bullet;
import vn.danvan.documents.write.Element.Paragraph;
import vn.danvan.documents.write.Element.Part;
import vn.danvan.documents.write.Element.Table;

/** Made-up documents of each model of Annex III, some longer than a page. */
public final class Papers {

    private static final String LONG =
            "Các phòng, đơn vị thuộc Sở căn cứ chức năng, nhiệm vụ được giao tổ chức quán triệt, tuyên truyền và triển khai "
                    + "thực hiện đầy đủ các nội dung của công tác dân vận chính quyền; kịp thời tiếp nhận, giải quyết kiến nghị, "
                    + "phản ánh của tổ chức và công dân, không để phát sinh khiếu nại kéo dài, vượt cấp";

    private Papers() {}

    static Map<String, Draft> all() {
        return new TreeMap<>(Map.of(
                "ke-hoach", plan(),
                "quyet-dinh", decision(),
                "cong-van", letter(),
                "bien-ban", minutes(),
                "bao-cao", report(),
                "giay-moi", invitation()));
    }

    private static Head head(String symbol, DocumentKind kind, String title) {
        return new Head("UBND tỉnh Ví Dụ", "Sở Mẫu", symbol, "Ví Dụ", new IssueDate(2026, 6, 5), kind, title);
    }

    private static List<Signature> deputy() {
        return List.of(new Signature(List.of("KT. GIÁM ĐỐC"), "PHÓ GIÁM ĐỐC", "Nguyễn Văn Thử"));
    }

    private static Part titled(int level, String marker, String title, Element... children) {
        return new Part(level, marker, title, null, List.of(children));
    }

    private static Part running(int level, String marker, String text, Element... children) {
        return new Part(level, marker, null, text, List.of(children));
    }

    public static Draft plan() {
        var parts = new ArrayList<Element>(List.of(
                new Paragraph(
                        "Thực hiện Kế hoạch số 15/KH-UBND ngày 10 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ví Dụ về công tác "
                                + "dân vận chính quyền năm 2026, Sở Mẫu xây dựng Kế hoạch thực hiện như sau:"),
                titled(
                        1,
                        "I.",
                        "Mục đích, yêu cầu",
                        titled(
                                2,
                                "1.",
                                "Mục đích",
                                new Bullet("-", LONG + "."),
                                new Bullet("-", "Nâng cao ý thức phục vụ Nhân dân.")),
                        titled(2, "2.", "Yêu cầu", new Paragraph(LONG + "."), new Bullet("-", "Đúng tiến độ.")))));
        var numerals = List.of("II.", "III.", "IV.", "V.");
        for (int i = 0; i < numerals.size(); i++) {
            var clauses = IntStream.rangeClosed(1, 4)
                    .<Element>mapToObj(k -> running(
                            2,
                            k + ".",
                            LONG + ".",
                            running(3, "a)", "Phòng Tổng hợp chủ trì, phối hợp với các đơn vị liên quan thực hiện;"),
                            running(3, "b)", LONG + ".")))
                    .toArray(Element[]::new);
            parts.add(titled(1, numerals.get(i), "Nội dung thứ " + (i + 1), clauses));
        }
        parts.add(new Paragraph("Trên đây là Kế hoạch thực hiện công tác dân vận chính quyền năm 2026 của Sở Mẫu."));
        var table = new Table(rows(4));
        return new Draft(
                head("26/KH-SM", DocumentKind.PLAN, "Thực hiện công tác dân vận chính quyền năm 2026"),
                List.of(),
                parts,
                List.of("UBND tỉnh (để b/c)", "Ban Giám đốc Sở", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, VP"),
                deputy(),
                List.of(
                        new Appendix(
                                "Phụ lục I",
                                "Danh mục nhiệm vụ trọng tâm",
                                "(Kèm theo Kế hoạch số 26/KH-SM ngày 05 tháng 6 năm 2026 của Sở Mẫu)",
                                List.of(table)),
                        new Appendix(
                                "Phụ lục II",
                                "Biểu tổng hợp",
                                "(Kèm theo Kế hoạch số 26/KH-SM ngày 05 tháng 6 năm 2026 của Sở Mẫu)",
                                List.of(new Table(wide())))));
    }

    private static List<List<String>> rows(int count) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("STT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian hoàn thành"));
        for (int i = 1; i <= count; i++) {
            rows.add(List.of("" + i, LONG, "Phòng Tổng hợp", "Tháng " + i + "/2026"));
        }
        return rows;
    }

    private static List<List<String>> wide() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "STT",
                "Đơn vị",
                "Tổng số",
                "Đã giải quyết",
                "Đang giải quyết",
                "Quá hạn",
                "Tỷ lệ",
                "Lý do",
                "Ghi chú"));
        for (int i = 1; i <= 40; i++) {
            rows.add(List.of(
                    "" + i,
                    "Xã Mẫu số " + i,
                    "1.250",
                    "1.200",
                    "45",
                    "5",
                    "96,0%",
                    "Hồ sơ phức tạp, phải xác minh",
                    ""));
        }
        return rows;
    }

    static Draft decision() {
        var body = List.<Element>of(
                new Paragraph("GIÁM ĐỐC SỞ MẪU"),
                new Paragraph("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
                new Paragraph(
                        "Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 03 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh Ví Dụ quy định "
                                + "chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Mẫu;"),
                new Paragraph("Theo đề nghị của Chánh Văn phòng Sở."),
                new Paragraph("QUYẾT ĐỊNH:"),
                running(
                        1,
                        "Điều 1.",
                        "Ban hành kèm theo Quyết định này Quy chế thực hiện dân chủ trong hoạt động của Sở Mẫu."),
                running(1, "Điều 2.", "Quyết định này có hiệu lực thi hành kể từ ngày ký."),
                running(
                        1,
                        "Điều 3.",
                        "Chánh Văn phòng Sở, Trưởng các phòng, Thủ trưởng các đơn vị thuộc Sở và các cá nhân có liên quan "
                                + "chịu trách nhiệm thi hành Quyết định này."));
        var rules = List.<Element>of(
                titled(
                        1,
                        "Chương I",
                        "Quy định chung",
                        titled(
                                2,
                                "Điều 1.",
                                "Phạm vi điều chỉnh",
                                running(3, "1.", LONG + "."),
                                running(3, "2.", "Quy chế này áp dụng với mọi đơn vị thuộc Sở.")),
                        titled(2, "Điều 2.", "Nguyên tắc", new Paragraph(LONG + "."))),
                titled(
                        1,
                        "Chương II",
                        "Những việc phải công khai",
                        titled(
                                2,
                                "Điều 3.",
                                "Nội dung",
                                running(
                                        3,
                                        "1.",
                                        "Công khai các nội dung sau:",
                                        running(4, "a)", "Chủ trương của Đảng;"),
                                        running(4, "b)", LONG + ";"),
                                        running(4, "c)", "Kinh phí hằng năm.")))));
        return new Draft(
                head(
                        "77/QĐ-SM",
                        DocumentKind.DECISION,
                        "Ban hành Quy chế thực hiện dân chủ trong hoạt động của Sở Mẫu"),
                List.of(),
                body,
                List.of("Như Điều 3", "UBND tỉnh (b/c)", "Lưu: VT, VP"),
                List.of(new Signature(List.of(), "GIÁM ĐỐC", "Trần Thị Mẫu")),
                List.of(new Enclosure(
                        DocumentKind.named("Quy chế").orElseThrow(),
                        "Thực hiện dân chủ trong hoạt động của Sở Mẫu",
                        "(Kèm theo Quyết định số 77/QĐ-SM ngày 05 tháng 6 năm 2026 của Giám đốc Sở Mẫu)",
                        rules)));
    }

    static Draft letter() {
        return new Draft(
                new Head(
                        "Ủy ban nhân dân tỉnh Ví Dụ",
                        "Sở Mẫu và Thử nghiệm tỉnh Ví Dụ",
                        "105/SM-VP",
                        "Ví Dụ",
                        new IssueDate(2026, 1, 9),
                        null,
                        "báo cáo kết quả thực hiện công tác dân vận chính quyền quý I năm 2026"),
                List.of("Văn phòng Ủy ban nhân dân tỉnh", "Sở Nội vụ", "Ủy ban nhân dân các xã, phường"),
                List.of(
                        new Paragraph(
                                "Thực hiện Công văn số 99/UBND-NC ngày 02 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ví Dụ về việc báo cáo "
                                        + "công tác dân vận, Sở Mẫu đề nghị các cơ quan, đơn vị phối hợp thực hiện một số nội dung sau:"),
                        running(1, "1.", LONG + "."),
                        running(1, "2.", "Báo cáo gửi về Sở Mẫu trước ngày 15 tháng 3 năm 2026."),
                        new Paragraph("Sở Mẫu trân trọng đề nghị các cơ quan, đơn vị quan tâm thực hiện.")),
                List.of("Như trên", "UBND tỉnh (b/c)", "Giám đốc Sở", "Lưu: VT, VP (02 bản)"),
                List.of(new Signature(List.of("TL. GIÁM ĐỐC"), "CHÁNH VĂN PHÒNG", "Lê Văn Giả")),
                List.of());
    }

    static Draft minutes() {
        return new Draft(
                head(
                        "3/BB-SM",
                        DocumentKind.named("Biên bản").orElseThrow(),
                        "Họp giao ban công tác dân vận quý II năm 2026"),
                List.of(),
                List.of(
                        new Paragraph("Thời gian bắt đầu: 08 giờ 00, ngày 05 tháng 6 năm 2026."),
                        new Paragraph("Địa điểm: Phòng họp số 1, trụ sở Sở Mẫu."),
                        titled(
                                1,
                                "I.",
                                "Thành phần",
                                running(2, "1.", "Chủ trì: Bà Trần Thị Mẫu, Giám đốc Sở."),
                                running(2, "2.", "Thư ký: Ông Lê Văn Giả.")),
                        titled(
                                1,
                                "II.",
                                "Nội dung",
                                new Paragraph(LONG + "."),
                                new Bullet("-", "Ý kiến thứ nhất;"),
                                new Bullet("+", "Chi tiết của ý kiến;"),
                                new Bullet("-", "Ý kiến thứ hai.")),
                        new Paragraph("Cuộc họp kết thúc vào 11 giờ 30, ngày 05 tháng 6 năm 2026.")),
                List.of("Các đơn vị thuộc Sở", "Lưu: VT, Hồ sơ"),
                List.of(
                        new Signature(List.of(), "THƯ KÝ", "Lê Văn Giả"),
                        new Signature(List.of(), "CHỦ TỌA", "Trần Thị Mẫu")),
                List.of());
    }

    static Draft report() {
        return new Draft(
                head(
                        "150/BC-SM",
                        DocumentKind.named("Báo cáo").orElseThrow(),
                        "Kết quả thực hiện công tác dân vận chính quyền 6 tháng đầu năm 2026 và phương hướng, nhiệm vụ 6 tháng cuối năm 2026"),
                List.of("Ủy ban nhân dân tỉnh Ví Dụ"),
                List.of(
                        new Paragraph("Sở Mẫu báo cáo kết quả thực hiện như sau:"),
                        titled(
                                1,
                                "I.",
                                "Kết quả",
                                new Paragraph(LONG + "."),
                                new Table(rows(8)),
                                new Paragraph("Bảng trên không tính các nhiệm vụ đã chuyển sang năm sau.")),
                        titled(1, "II.", "Phương hướng", running(2, "1.", LONG + "."))),
                List.of("Như trên", "Lưu: VT"),
                List.of(new Signature(
                        List.of("TM. TẬP THỂ LÃNH ĐẠO SỞ", "KT. GIÁM ĐỐC"), "PHÓ GIÁM ĐỐC", "Nguyễn Văn Thử")),
                List.of());
    }

    static Draft invitation() {
        return new Draft(
                head("/GM-SM", DocumentKind.named("Giấy mời").orElseThrow(), "Dự hội nghị sơ kết công tác dân vận"),
                List.of(),
                List.of(
                        new Paragraph("Sở Mẫu trân trọng kính mời: Đại diện lãnh đạo Ủy ban nhân dân các xã, phường."),
                        new Paragraph("Tới dự Hội nghị sơ kết công tác dân vận chính quyền 6 tháng đầu năm 2026."),
                        new Paragraph("Thời gian: 08 giờ 00, thứ Sáu, ngày 12 tháng 6 năm 2026.")),
                List.of("Như trên", "Lưu: VT, VP"),
                deputy(),
                List.of());
    }
}
