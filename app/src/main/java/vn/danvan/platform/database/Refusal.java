package vn.danvan.platform.database;

/**
 * Why the program refuses to start or to go on: an exit code of its own and one sentence for the administrator.
 * The table of docs/operations.md explains each.
 */
public enum Refusal {
    UNEXPECTED(1, "Không khởi động được vì một lỗi ngoài dự kiến; chi tiết ở %s."),
    FOLDER_IN_USE(10, "Thư mục dữ liệu %s đang được một bản danvan khác sử dụng."),
    DISK_FULL(11, "Ổ đĩa của thư mục %s đã đầy: hãy giải phóng chỗ trống rồi khởi động lại; dữ liệu vẫn còn nguyên."),
    OTHER_VERSION(12, "Dữ liệu trong %s thuộc PostgreSQL %s, còn bản danvan này dùng PostgreSQL %s."),
    NEWER_SCHEMA(13, "Dữ liệu đã được một bản danvan mới hơn nâng cấp (bước %s): hãy dùng bản mới hơn đó."),
    HTTP_PORT_TAKEN(14, "Cổng %s đã có chương trình khác dùng: hãy chọn cổng khác bằng --port."),
    DATABASE_PORT_TAKEN(15, "Cổng cơ sở dữ liệu %s đã có chương trình khác dùng: hãy chọn cổng khác."),
    DATABASE_BROKEN(16, "Không khởi động được cơ sở dữ liệu trong %s: %s."),
    DATABASE_LOST(17, "Cơ sở dữ liệu trong %s liên tục bị ngắt nên danvan dừng lại; dữ liệu đã lưu vẫn còn."),
    DATABASE_UNREACHABLE(18, "Không kết nối được cơ sở dữ liệu %s: %s."),
    DATABASE_TOO_OLD(19, "Cơ sở dữ liệu %s là PostgreSQL %s; danvan cần PostgreSQL 15 trở lên."),
    SCHEMA_BROKEN(20, "Không nâng cấp được cấu trúc dữ liệu; chi tiết ở %s."),
    NO_RIGHTS(77, "Không có quyền ghi vào %s: hãy cấp quyền hoặc chọn thư mục khác bằng --data.");

    private final int exitCode;
    private final String sentence;

    Refusal(int exitCode, String sentence) {
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    public int exitCode() {
        return exitCode;
    }

    String sentence(Object... details) {
        return sentence.formatted(details);
    }
}
