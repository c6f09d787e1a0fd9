package vn.danvan.documents.write;

import java.util.Arrays;
import java.util.List;

/**
 * The data that go with a document or a file (thông tin đầu vào), Decree 30/2020/NĐ-CP, Annex VI, Part II: documents sent out
 * (I), received (II), and the files that hold them (III).
 */
public enum DocumentField {
    FILE_ORGAN("FileCode.OrganId", "Mã định danh của cơ quan, tổ chức lập danh mục hồ sơ", 13, true, true, true),
    FILE_YEAR("FileCode.FileCatalog", "Năm hình thành hồ sơ", 4, true, true, true),
    FILE_NOTATION("FileCode.FileNotation", "Số và ký hiệu hồ sơ", 20, true, true, true),
    DOC_ORDINAL("DocOrdinal", "Số thứ tự văn bản trong hồ sơ", 3, true, true, false),
    TYPE_NAME("TypeName", "Tên loại văn bản", 100, true, true, false),
    CODE_NUMBER("CodeNumber", "Số của văn bản", 11, true, true, false),
    CODE_NOTATION("CodeNotation", "Ký hiệu của văn bản", 30, true, true, false),
    ISSUED_DATE("IssuedDate", "Ngày, tháng, năm văn bản", 10, true, true, false),
    ORGAN_NAME("OrganName", "Tên cơ quan, tổ chức ban hành văn bản", 200, true, true, false),
    SUBJECT("Subject", "Trích yếu nội dung", 500, true, true, false),
    LANGUAGE("Language", "Ngôn ngữ", 30, true, true, true),
    PAGE_AMOUNT("PageAmount", "Số trang của văn bản", 3, true, true, false),
    DESCRIPTION("Description", "Ghi chú", 500, true, true, true),
    ARRIVAL_DATE("ArrivalDate", "Ngày, tháng, năm đến", 10, false, true, false),
    ARRIVAL_NUMBER("ArrivalNumber", "Số đến", 10, false, true, false),
    POSITION("SignerInfo.Position", "Chức vụ của người ký văn bản", 100, true, true, false),
    FULL_NAME("SignerInfo.FullName", "Họ và tên người ký văn bản", 50, true, true, false),
    TO_ORGAN("To.OrganId", "Mã định danh của cơ quan, tổ chức nhận văn bản", 13, true, false, false),
    TO_ORGAN_NAME("To.OrganName", "Tên cơ quan, tổ chức nhận văn bản", 200, true, false, false),
    PRIORITY("Priority", "Mức độ khẩn, độ mật", 1, true, true, false),
    TO_PLACES("ToPlaces", "Đơn vị hoặc người nhận", 1000, false, true, false),
    /** A long text: the decree sets no length. */
    TRACE(
            "TraceHeaderList",
            "Ý kiến phân phối, chỉ đạo, trạng thái xử lý văn bản",
            Integer.MAX_VALUE,
            false,
            true,
            false),
    ISSUED_AMOUNT("IssuedAmount", "Số lượng bản phát hành", 3, true, false, false),
    /** Hạn trả lời of a document sent out, thời hạn giải quyết of one received. */
    DUE_DATE("DueDate", "Hạn trả lời văn bản", 10, true, true, false),
    FILE_TITLE("Title", "Tiêu đề hồ sơ", 500, false, false, true),
    MAINTENANCE("Maintenance", "Thời hạn bảo quản", 30, false, false, true),
    RIGHTS("Rights", "Chế độ sử dụng", 30, false, false, true),
    CREATOR("Creator", "Người lập hồ sơ", 30, false, false, true),
    START_DATE("StartDate", "Thời gian bắt đầu", 10, false, false, true),
    END_DATE("EndDate", "Thời gian kết thúc", 10, false, false, true),
    DOC_TOTAL("DocTotal", "Tổng số văn bản trong hồ sơ", 4, false, false, true),
    PAGE_TOTAL("PageTotal", "Tổng số trang của hồ sơ", 4, false, false, true);

    private final String code;
    private final String label;
    private final int length;
    private final boolean outgoing;
    private final boolean incoming;
    private final boolean file;

    DocumentField(String code, String label, int length, boolean outgoing, boolean incoming, boolean file) {
        this.code = code;
        this.label = label;
        this.length = length;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.file = file;
    }

    /** The name of the field in exchanged data, within its group: {@code SignerInfo.FullName}. */
    public String code() {
        return code;
    }

    /** The Vietnamese name. */
    public String label() {
        return label;
    }

    /** The most letters that a value may have. */
    public int length() {
        return length;
    }

    /** The fields of a document sent out (Part II, I), in the order of the decree. */
    public static List<DocumentField> ofOutgoing() {
        return Arrays.stream(values()).filter(field -> field.outgoing).toList();
    }

    /** The fields of a document received (Part II, II). */
    public static List<DocumentField> ofIncoming() {
        return Arrays.stream(values()).filter(field -> field.incoming).toList();
    }

    /** The fields of a file of documents (Part II, III). */
    public static List<DocumentField> ofFile() {
        return Arrays.stream(values()).filter(field -> field.file).toList();
    }
}
