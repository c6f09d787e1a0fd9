package vn.danvan.documents;

/**
 * What one cited document does to the next (chuỗi viện dẫn): «Kế hoạch A về thực hiện Kết luận B về tiếp tục thực hiện Nghị
 * quyết C» is A → B and B → C.
 */
public record CitationLink(Citation from, Relation relation, Citation to) {

    /** How the first stands to the second. */
    public enum Relation {
        /** thực hiện, triển khai, tổ chức thi hành */
        IMPLEMENTS,
        /** quy định chi tiết, hướng dẫn */
        DETAILS,
        /** sửa đổi, bổ sung */
        AMENDS,
        /** được sửa đổi, bổ sung bởi */
        AMENDED_BY,
        /** thay thế, bãi bỏ */
        REPLACES,
        /** ban hành kèm theo */
        ISSUED_WITH
    }
}
