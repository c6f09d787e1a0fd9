package vn.danvan.documents.check;

/** The component of the page that a finding stands in (thành phần thể thức), Decree 30/2020/NĐ-CP, Article 8. */
public enum PagePart {
    PAGE("trang giấy"),
    MOTTO("quốc hiệu và tiêu ngữ"),
    AGENCY("tên cơ quan ban hành"),
    SYMBOL("số, ký hiệu"),
    PLACE_DATE("địa danh và thời gian ban hành"),
    MARKS("dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành"),
    TITLE("tên loại và trích yếu"),
    ADDRESSEES("kính gửi"),
    BODY("nội dung"),
    SIGNATURE("chức vụ, họ tên của người ký"),
    RECIPIENTS("nơi nhận"),
    CONTACT("địa chỉ cơ quan"),
    APPENDIX("phụ lục");

    private final String words;

    PagePart(String words) {
        this.words = words;
    }

    /** The name for people, in Vietnamese. */
    public String words() {
        return words;
    }
}
