package vn.danvan.documents.check;

/** The rules of form that bind a document (quy định về thể thức áp dụng cho văn bản). */
public enum Regime {
    DECREE_30("Đã kiểm tra thể thức theo Nghị định 30/2020/NĐ-CP và kiểm tra viện dẫn, ngày tháng, thứ tự đề mục."),
    BEFORE_DECREE_30(
            "Văn bản ban hành trước ngày 05/3/2020, khi Nghị định 30/2020/NĐ-CP chưa có hiệu lực: không kiểm tra thể"
                    + " thức, chỉ kiểm tra viện dẫn, ngày tháng, thứ tự đề mục."),
    PARTY(
            "Văn bản của Đảng có quy định thể thức riêng: không kiểm tra thể thức, chỉ kiểm tra viện dẫn, ngày tháng, thứ tự"
                    + " đề mục."),
    ORGANISATION(
            "Văn bản của tổ chức chính trị - xã hội có quy định thể thức riêng: không kiểm tra thể thức, chỉ kiểm tra"
                    + " viện dẫn, ngày tháng, thứ tự đề mục."),
    LEGAL(
            "Văn bản quy phạm pháp luật theo Nghị định 78/2025/NĐ-CP, không theo Nghị định 30/2020/NĐ-CP: không kiểm tra thể"
                    + " thức, chỉ kiểm tra viện dẫn, ngày tháng, thứ tự đề mục."),
    GAZETTE("Bản in trên Công báo không giữ thể thức của bản gốc: không kiểm tra thể thức, chỉ kiểm tra viện dẫn, ngày"
            + " tháng, thứ tự đề mục.");

    private final String note;

    Regime(String note) {
        this.note = note;
    }

    /** Which rules were applied and why, as a Vietnamese sentence. */
    public String note() {
        return note;
    }

    boolean binds(FormRule.Reach reach) {
        return this == DECREE_30 || reach == FormRule.Reach.EVERY_DOCUMENT;
    }
}
