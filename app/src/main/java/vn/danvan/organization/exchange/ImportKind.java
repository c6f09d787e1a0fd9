package vn.danvan.organization.exchange;

import java.util.List;

/** What a file holds. */
public enum ImportKind {
    UNITS(
            "Đơn vị",
            "don-vi",
            new Column("Tên đơn vị", true, "Phòng Tổng hợp Mẫu"),
            new Column("Tên viết tắt", true, "THM"),
            new Column("Loại", true, "Phòng"),
            new Column("Thuộc đơn vị", false, ""),
            new Column("Thứ tự", false, "1"),
            new Column("Từ ngày", false, "01/07/2025")),
    STAFF(
            "Cán bộ",
            "can-bo",
            new Column("Họ và tên", true, "Nguyễn Văn Thử"),
            new Column("Chức vụ", true, "Chuyên viên"),
            new Column("Đơn vị", false, "Phòng Tổng hợp Mẫu"),
            new Column("Vai trò", true, "Chuyên viên"),
            new Column("Hình thức", false, "Chính thức"),
            new Column("Từ ngày", false, "01/07/2025"));

    private final String title;
    private final String fileName;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes an immutable list, which the checker cannot see
    private final List<Column> columns;

    ImportKind(String title, String fileName, Column... columns) {
        this.title = title;
        this.fileName = fileName;
        this.columns = List.of(columns);
    }

    /** The Vietnamese name shown to people. */
    public String title() {
        return title;
    }

    /** The name of its files, without the ending. */
    public String fileName() {
        return fileName;
    }

    public List<Column> columns() {
        return columns;
    }

    List<String> head() {
        return columns.stream().map(Column::title).toList();
    }

    List<String> example() {
        return columns.stream().map(Column::example).toList();
    }
}
