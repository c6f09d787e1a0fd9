package vn.danvan.documents.write;

import java.util.List;
import java.util.SplittableRandom;
import vn.danvan.documents.DocumentKind;
import vn.danvan.documents.write.Element.Bullet;
import vn.danvan.documents.write.Element.Part;

/** Made-up drafts. */
public final class Drafts {
    private Drafts() {}

    /** Any of the endless row of made-up drafts. */
    public static Draft any(long number) {
        return new DraftMaker(new SplittableRandom(number)).draft();
    }

    public static Draft plan() {
        var head = new Draft.Head(
                "UBND tỉnh Ví Dụ",
                "Sở Mẫu",
                "5/KH-SM",
                "Ví Dụ",
                new IssueDate(2026, 2, 5),
                DocumentKind.PLAN,
                "Công tác dân vận chính quyền năm 2026");
        var body = List.<Element>of(new Part(
                1,
                "I.",
                "Mục đích",
                null,
                List.of(
                        new Part(2, "1.", "Yêu cầu chung", null, List.of(new Bullet("-", "Đúng tiến độ."))),
                        new Part(2, "2.", null, "Các phòng, đơn vị thuộc Sở tổ chức thực hiện.", List.of()))));
        var signature = new Draft.Signature(List.of("KT. GIÁM ĐỐC"), "PHÓ GIÁM ĐỐC", "Nguyễn Văn Thử");
        return new Draft(head, List.of(), body, List.of("UBND tỉnh", "Lưu: VT, VP"), List.of(signature), List.of());
    }
}
