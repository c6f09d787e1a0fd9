package vn.danvan.documents.write;

/** The data that go with a document (thông tin đầu vào), Decree 30/2020/NĐ-CP, Annex VI, Part II. */
public enum DocumentField {
    TYPE_NAME("TypeName", "Tên loại văn bản"),
    CODE_NUMBER("CodeNumber", "Số của văn bản"),
    CODE_NOTATION("CodeNotation", "Ký hiệu của văn bản"),
    ISSUED_DATE("IssuedDate", "Ngày, tháng, năm văn bản"),
    ORGAN_NAME("OrganName", "Tên cơ quan, tổ chức ban hành văn bản"),
    SUBJECT("Subject", "Trích yếu nội dung"),
    LANGUAGE("Language", "Ngôn ngữ"),
    POSITION("Position", "Chức vụ của người ký văn bản"),
    FULL_NAME("FullName", "Họ và tên người ký văn bản");

    private final String code;
    private final String label;

    DocumentField(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The name of the field in exchanged data. */
    public String code() {
        return code;
    }

    /** The Vietnamese name. */
    public String label() {
        return label;
    }
}
