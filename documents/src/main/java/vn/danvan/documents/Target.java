package vn.danvan.documents;

import java.math.BigDecimal;

/**
 * A figure to be reached (chỉ tiêu): «100% công chức», «ít nhất 02 mô hình».
 *
 * @param unit what is counted: {@code %} or the word behind the number
 * @param subject the words behind number and unit, to the next sign
 */
public record Target(Passage surface, Bound bound, BigDecimal amount, String unit, String subject) {

    /** How the figure binds. */
    public enum Bound {
        /** the figure itself */
        EXACTLY,
        /** ít nhất, tối thiểu, trên, từ … trở lên */
        AT_LEAST,
        /** không quá, tối đa, dưới */
        AT_MOST
    }
}
