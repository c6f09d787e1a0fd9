package vn.danvan.documents.check;

/**
 * What a rule of form asks (quy tắc thể thức).
 *
 * @param id stable, such as {@code DATE-PADDING}; scripts may rely on it
 * @param clause where it is written, such as «Phụ lục I, Phần I, mục II.4»
 * @param demand what it asks, as one Vietnamese sentence
 * @param wrong an example that breaks it
 * @param right the same example as it should be
 */
public record FormRule(
        String id, Severity severity, Reach reach, String clause, String demand, String wrong, String right) {

    /** Which documents a rule binds. */
    public enum Reach {
        /** administrative documents under Decree 30/2020/NĐ-CP */
        DECREE_30,
        /** every document, since it is about sense and not about form */
        EVERY_DOCUMENT
    }
}
