package vn.danvan.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.write.Piece.Line;

/**
 * The registers of documents (sổ quản lý văn bản), Decree 30/2020/NĐ-CP, Annex IV. Kept by a program, they must still be
 * printed with all their columns (Articles 16.2.b and 22.3.b).
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of makes an immutable list, which the checker cannot see
public enum Register {
    /** Annex IV, I: at least 10 columns. */
    OUTGOING(
            "Sổ đăng ký văn bản đi",
            "Số, ký hiệu văn bản",
            "Ngày tháng văn bản",
            "Tên loại và trích yếu nội dung văn bản",
            "Người ký",
            "Nơi nhận văn bản",
            "Đơn vị, người nhận bản lưu",
            "Số lượng bản",
            "Ngày chuyển",
            "Ký nhận",
            "Ghi chú"),
    /** Annex IV, III: at least 6 columns. */
    BY_POST(
            "Sổ gửi văn bản đi bưu điện",
            "Ngày chuyển",
            "Số, ký hiệu văn bản",
            "Nơi nhận văn bản",
            "Số lượng bì",
            "Ký nhận và dấu bưu điện",
            "Ghi chú"),
    /** Annex IV, IV: at least 9 columns. */
    KEPT_COPIES(
            "Sổ sử dụng bản lưu",
            "Ngày tháng",
            "Họ tên người sử dụng",
            "Số, ký hiệu ngày tháng văn bản",
            "Tên loại và trích yếu nội dung văn bản",
            "Số và ký hiệu HS",
            "Ký nhận",
            "Ngày trả",
            "Người cho phép sử dụng",
            "Ghi chú"),
    /** Annex IV, VI: at least 10 columns. */
    INCOMING(
            "Sổ đăng ký văn bản đến",
            "Ngày đến",
            "Số đến",
            "Tác giả",
            "Số, ký hiệu văn bản",
            "Ngày tháng văn bản",
            "Tên loại và trích yếu nội dung văn bản",
            "Đơn vị hoặc người nhận",
            "Ngày chuyển",
            "Ký nhận",
            "Ghi chú"),
    /** Annex IV, VIII: at least 7 columns. */
    FOLLOW_UP(
            "Sổ theo dõi giải quyết văn bản đến",
            "Số đến",
            "Tên loại, số, ký hiệu, ngày, tháng và tên cơ quan, tổ chức ban hành văn bản",
            "Đơn vị hoặc người nhận",
            "Thời hạn giải quyết",
            "Tiến độ giải quyết",
            "Số, ký hiệu văn bản trả lời",
            "Ghi chú");

    private final String title;
    private final List<String> columns;

    Register(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    public String title() {
        return title;
    }

    /** The names of the columns, in their order. */
    public List<String> columns() {
        return columns;
    }

    /**
     * The register as it is printed: the cover, then landscape pages that repeat the head of the table.
     *
     * <p>What the annex draws on the cover was not at hand as text; agency, title, year and span are taken from practice and
     * remain to be compared with the original (unverified).
     *
     * @param span such as {@code Từ ngày 01 tháng 01 năm 2026 đến ngày 31 tháng 12 năm 2026}
     * @param rows each with a cell for every column
     */
    public Sheet sheet(@Nullable String parentAgency, String agency, int year, String span, List<List<String>> rows) {
        rows.forEach(this::checkWidth);
        var table = new ArrayList<List<String>>();
        table.add(columns);
        table.add(IntStream.rangeClosed(1, columns.size())
                .mapToObj("(%d)"::formatted)
                .toList());
        table.addAll(rows);
        var cover = new Section(true, true, true, cover(parentAgency, agency, year, span));
        var pages = new Section(true, false, true, List.of(Grids.of(table, 2)));
        return new Sheet(Map.of(DocumentField.ORGAN_NAME, agency, DocumentField.SUBJECT, title), List.of(cover, pages));
    }

    private void checkWidth(List<String> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "%s has %d columns, a row has %d: %s".formatted(name(), columns.size(), row.size(), row));
        }
    }

    private List<Piece> cover(@Nullable String parentAgency, String agency, int year, String span) {
        var lines = new ArrayList<Piece>();
        if (parentAgency != null) {
            lines.add(Line.of(Role.PARENT_AGENCY, Words.capitals(parentAgency)));
        }
        lines.add(Line.of(Role.AGENCY, Words.capitals(agency)));
        lines.add(Line.of(Role.SIGNATURE_SPACE, ""));
        lines.add(Line.of(Role.KIND, Words.capitals(title)));
        lines.add(Line.of(Role.TITLE, "Năm: " + year));
        lines.add(Line.of(Role.ADDRESSEE, span));
        return lines;
    }
}
