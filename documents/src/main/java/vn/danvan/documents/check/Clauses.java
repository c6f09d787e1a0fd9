package vn.danvan.documents.check;

/** Clauses of Decree 30/2020/NĐ-CP as people quote them. */
final class Clauses {
    static final String PAPER = "Phụ lục I, Phần I, mục I.1, I.2, I.3";
    static final String FONT = "Phụ lục I, Phần I, mục I.4";
    static final String PAGE_NUMBER = "Phụ lục I, Phần I, mục I.7";
    static final String MOTTO = "Phụ lục I, Phần I, mục II.1";
    static final String AGENCY = "Phụ lục I, Phần I, mục II.2";
    static final String SYMBOL = "Phụ lục I, Phần I, mục II.3";
    static final String PLACE_DATE = "Phụ lục I, Phần I, mục II.4";
    static final String TITLE = "Phụ lục I, Phần I, mục II.5";
    static final String BASIS = "Phụ lục I, Phần I, mục II.6.a";
    static final String CITATION = "Phụ lục I, Phần I, mục II.6.b";
    static final String LAYOUT = "Phụ lục I, Phần I, mục II.6.đ";
    static final String BODY = "Phụ lục I, Phần I, mục II.6.e";
    static final String SIGNATURE = "Phụ lục I, Phần I, mục II.7";
    static final String ADDRESSEES = "Phụ lục I, Phần I, mục II.9.a";
    static final String RECIPIENTS = "Phụ lục I, Phần I, mục II.9.b";
    static final String APPENDIX = "Phụ lục I, Phần I, mục III.1";
    static final String MARKS = "Phụ lục I, Phần I, mục III.2";
    static final String DRAFTER = "Phụ lục I, Phần I, mục III.3";
    static final String CONTACT = "Phụ lục I, Phần I, mục III.4";
    static final String CAPITALS_SENTENCE = "Phụ lục II, mục I";
    static final String CAPITALS_PLACES = "Phụ lục II, mục III";
    static final String CAPITALS_BODIES = "Phụ lục II, mục IV";
    static final String CAPITALS_OTHERS = "Phụ lục II, mục V";
    static final String FORMS = "Phụ lục III";
    static final String VALIDITY = "Nghị định 30/2020/NĐ-CP, Điều 12";
    static final String SENSE = "Nghị định 30/2020/NĐ-CP, Điều 12";

    private Clauses() {}
}
