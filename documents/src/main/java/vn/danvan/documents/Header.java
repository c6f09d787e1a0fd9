package vn.danvan.documents;

import org.jspecify.annotations.Nullable;

/**
 * The head of a document (thể thức phần đầu), Decree 30/2020/NĐ-CP, Annex I, Part I, II.1 to II.5. What the paper does not
 * show is null.
 *
 * @param parentAgency the superior agency (cơ quan chủ quản)
 * @param agency the issuing agency (cơ quan ban hành)
 * @param symbol number and symbol (số, ký hiệu) without «Số», without spaces; a blank number leaves {@code /KH-UBND}
 * @param place the place (địa danh)
 * @param date {@code yyyy-MM-dd}, or {@code yyyy-MM} where the day was left blank
 * @param type the kind of document (tên loại), in its usual spelling
 * @param title the abstract (trích yếu)
 * @param marks stamps and the like, which few documents have
 */
public record Header(
        @Nullable Passage parentAgency,
        @Nullable Passage agency,
        @Nullable Passage symbol,
        @Nullable Passage place,
        @Nullable Passage date,
        @Nullable Passage type,
        @Nullable Passage title,
        Marks marks) {

    /** A head without marks. */
    public Header(
            @Nullable Passage parentAgency,
            @Nullable Passage agency,
            @Nullable Passage symbol,
            @Nullable Passage place,
            @Nullable Passage date,
            @Nullable Passage type,
            @Nullable Passage title) {
        this(parentAgency, agency, symbol, place, date, type, title, Marks.NONE);
    }
}
