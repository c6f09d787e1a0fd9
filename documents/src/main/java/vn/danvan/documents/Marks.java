package vn.danvan.documents;

import org.jspecify.annotations.Nullable;

/**
 * The components that a document may have beside those of its head (các thành phần thể thức khác), Decree 30/2020/NĐ-CP,
 * Article 8(3), and Annex I, Part I, III.2 to III.4. What the paper does not show is null.
 *
 * @param secrecy the stamp of secrecy (dấu chỉ độ mật), in capitals: {@code MẬT}; box 10a
 * @param urgency the stamp of urgency (dấu chỉ mức độ khẩn), in capitals: {@code HỎA TỐC}; box 10b
 * @param circulation who may see it (chỉ dẫn về phạm vi lưu hành), in capitals: {@code LƯU HÀNH NỘI BỘ}; box 11
 * @param drafter sign of the drafter and number of copies (ký hiệu người soạn thảo và số lượng bản phát hành):
 *     {@code PL.(300)}; box 12
 * @param contact address, telephone and the like of the agency (địa chỉ cơ quan); box 13
 */
public record Marks(
        @Nullable Passage secrecy,
        @Nullable Passage urgency,
        @Nullable Passage circulation,
        @Nullable Passage drafter,
        @Nullable Passage contact) {
    public static final Marks NONE = new Marks(null, null, null, null, null);

    public Marks withFoot(@Nullable Passage drafterSign, @Nullable Passage address) {
        return new Marks(secrecy, urgency, circulation, drafterSign, address);
    }
}
