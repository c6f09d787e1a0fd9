package vn.danvan.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.documents.write.Piece.Line;
import vn.danvan.documents.write.Piece.Pair;

class SheetsTest {
    @Test
    void aPlanIsSetByModel1_4() {
        var pieces = Sheets.of(Drafts.plan()).sections().getFirst().pieces();
        assertThat(pieces)
                .flatExtracting(SheetsTest::lines)
                .containsSubsequence(
                        "PARENT_AGENCY UBND TỈNH VÍ DỤ",
                        "AGENCY SỞ MẪU",
                        "COUNTRY CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "MOTTO Độc lập - Tự do - Hạnh phúc",
                        "SYMBOL Số: 05/KH-SM",
                        "PLACE_DATE Ví Dụ, ngày 05 tháng 02 năm 2026",
                        "KIND KẾ HOẠCH",
                        "TITLE Công tác dân vận chính quyền năm 2026",
                        "ITEM I. MỤC ĐÍCH",
                        "CLAUSE 1. Yêu cầu chung",
                        "BULLET - Đúng tiến độ.",
                        "CLAUSE 2. Các phòng, đơn vị thuộc Sở tổ chức thực hiện./.",
                        "RECIPIENTS Nơi nhận:",
                        "RECIPIENT - UBND tỉnh;",
                        "RECIPIENT - Lưu: VT, VP.",
                        "AUTHORITY KT. GIÁM ĐỐC",
                        "POSITION PHÓ GIÁM ĐỐC",
                        "SIGNER Nguyễn Văn Thử");
    }

    private static List<String> lines(Piece piece) {
        return switch (piece) {
            case Line line -> List.of(line.role() + " " + line.text());
            case Pair(var _, var left, var right) ->
                Stream.concat(left.stream(), right.stream())
                        .map(line -> line.role() + " " + line.text())
                        .toList();
            case Piece.Grid _ -> List.of("GRID");
            case Piece.Picture _ -> List.of("PICTURE");
        };
    }
}
