package vn.danvan.documents.write;

import vn.danvan.documents.write.Look.Frame;
import vn.danvan.documents.write.Look.Rule;

/**
 * What a line of the paper is, and its look: the components of Decree 30/2020/NĐ-CP, Annex I, Part I. Where the decree
 * leaves a choice of sizes, that of its own examples (Part I, V) is taken.
 */
public enum Role {
    /** Quốc hiệu. II.1.a: capitals, 12 to 13, bold, top right of the first page. */
    COUNTRY(Look.of(12).inBold().inCapitals().centred()),
    /** Tiêu ngữ. II.1.b: 13 to 14, bold, centred under the country, a rule as long as the words. */
    MOTTO(Look.of(13).inBold().centred().over(Rule.AS_LONG)),
    /** Cơ quan chủ quản trực tiếp. II.2.b: capitals, 12 to 13, not bold. */
    PARENT_AGENCY(Look.of(12).inCapitals().centred()),
    /** Cơ quan ban hành. II.2.b: capitals, 12 to 13, bold, a rule of one third to one half below. */
    AGENCY(Look.of(12).inBold().inCapitals().centred().over(Rule.SHORT)),
    /** Số, ký hiệu. II.3.c: 13, upright, centred under the agency. */
    SYMBOL(Look.of(13).centred().after(6)),
    /** Địa danh và thời gian. II.4.c: 13 to 14, italic, on the line of the symbol, centred under the motto. */
    PLACE_DATE(Look.of(13).inItalic().centred().after(6)),
    /** Trích yếu công văn. II.5.b: behind «V/v», 12 to 13, centred 6 pt under the symbol. */
    LETTER_TITLE(Look.of(12).centred().after(6)),
    /** Chỉ dẫn về phạm vi lưu hành. III.2.c, box 11: capitals, 13 to 14, bold, framed by one line. */
    CIRCULATION(Look.of(13).inBold().inCapitals().centred().in(Frame.BLACK)),
    /** Dấu chỉ độ mật. III.2.a, box 10a: a stamp, as that of urgency. */
    SECRECY(Look.of(13).inBold().inCapitals().centred().after(6).in(Frame.RED)),
    /** Dấu chỉ mức độ khẩn. III.2.b, box 10b: capitals, 13 to 14, bold, framed by one line, bright red. */
    URGENCY(Look.of(13).inBold().inCapitals().centred().after(6).in(Frame.RED)),
    /** Tên loại. II.5.b: capitals, 13 to 14, bold, centred. */
    KIND(Look.of(14).inBold().inCapitals().centred().after(18)),
    /** Trích yếu. II.5.b: right under the kind, 13 to 14, bold, a rule of one third to one half below. */
    TITLE(Look.of(14).inBold().centred().over(Rule.SHORT)),
    /** Trích yếu of a text that a decision issues, model 1.3 of Annex III: as a title; the rule stands below the note. */
    ENCLOSURE_TITLE(Look.of(14).inBold().centred()),
    /** Kính gửi, one addressee. II.9.d, box 9a: 13 to 14, upright, on the line of «Kính gửi:». */
    ADDRESSEE(Look.of(14).centred().after(12)),
    /** «Kính gửi:» above several addressees. II.9.d, box 9a. */
    ADDRESSEES(Look.of(14).from(30).after(12)),
    /** One of several addressees. II.9.d, box 9a: a line each behind a dash, the dashes under the colon. */
    ADDRESSEE_ITEM(Look.of(14).from(49)),
    /** Thẩm quyền ban hành, «QUYẾT ĐỊNH:» in models 1.1 to 1.3 of Annex III: capitals, bold, centred. */
    ENACTMENT(Look.of(14).inBold().inCapitals().centred().after(12)),
    /** Căn cứ ban hành. II.6.a: italic, 13 to 14, a line each. */
    LEGAL_BASIS(Look.of(14).inItalic().justified(12.7).after(6)),
    /** «Phần I», «Chương I». II.6.đ: a line of its own, centred, 13 to 14, bold. */
    DIVISION(Look.of(14).inBold().centred().after(12)),
    /** Title of a part or chapter. II.6.đ: right below, centred, capitals, 13 to 14, bold. */
    DIVISION_TITLE(Look.of(14).inBold().inCapitals().centred()),
    /** «Mục 1», «Tiểu mục 1». II.6.đ: as a chapter, with Arabic numbers. */
    SECTION(Look.of(14).inBold().centred().after(12)),
    /** Title of a section. II.6.đ. */
    SECTION_TITLE(Look.of(14).inBold().inCapitals().centred()),
    /** «I. NHỮNG KẾT QUẢ», a section of a text without articles. V.6.b: capitals, 13 to 14, bold. */
    ITEM(Look.of(14).inBold().inCapitals().justified(12.7).after(6)),
    /** «Điều 1. …». II.6.đ: indented 1 or 1.27 cm; number and title bold, as large as the text. */
    ARTICLE(Look.of(14).justified(12.7).after(6)),
    /** Khoản. II.6.đ: Arabic number with a stop; bold where it has a title. */
    CLAUSE(Look.of(14).justified(12.7).after(6)),
    /** Điểm. II.6.đ: letter of the Vietnamese alphabet with a bracket. */
    POINT(Look.of(14).justified(12.7).after(6)),
    /** Gạch đầu dòng; set as the running text. */
    BULLET(Look.of(14).justified(12.7).after(6)),
    /** Lời văn. II.6.e: 13 to 14, both edges even, first line 1 or 1.27 cm, paragraphs 6 pt apart. */
    PARAGRAPH(Look.of(14).justified(12.7).after(6)),
    /** Head of a table; the decree sets no form, that of its own tables is taken. */
    TABLE_HEAD(Look.of(13).inBold().centred()),
    /** Words in a table. */
    TABLE_CELL(Look.of(13)),
    /** A number or a date in a table. */
    TABLE_NUMBER(Look.of(13).centred()),
    /** Từ «Nơi nhận:». II.9.d, box 9b: 12, bold italic, at the left margin, level with the authority. */
    RECIPIENTS(Look.of(12).inBold().inItalic()),
    /** A recipient. II.9.d, box 9b: 11, upright, a line each behind a dash at the left margin. */
    RECIPIENT(Look.of(11)),
    /** Ký hiệu người soạn thảo văn bản và số lượng bản phát hành. III.3, box 12: capitals, 11, upright. */
    DRAFTER(Look.of(11).after(6)),
    /** Địa chỉ cơ quan. III.4, box 13: 11 to 12, upright, at the foot of the first page, under a rule across the page. */
    CONTACT(Look.of(11).centred()),
    /** Quyền hạn: TM., Q., KT., TL., TUQ. II.7.đ: capitals, 13 to 14, bold. */
    AUTHORITY(Look.of(14).inBold().inCapitals().centred()),
    /** Chức vụ. II.7.đ: capitals, 13 to 14, bold. */
    POSITION(Look.of(14).inBold().inCapitals().centred()),
    /** Room for the hand signature and the seal, or for the pictures of the digital ones; boxes 7c and 8. In points, before. */
    SIGNATURE_SPACE(Look.of(14).centred().after(52)),
    /** Họ và tên. II.7.đ, box 7b: 13 to 14, bold, centred under the authority. */
    SIGNER(Look.of(14).inBold().centred()),
    /** «Phụ lục I». III.1.b: a line of its own, centred, 14, bold. */
    APPENDIX(Look.of(14).inBold().centred()),
    /** Tên phụ lục. III.1.b: centred, capitals, 13 to 14, bold. */
    APPENDIX_TITLE(Look.of(14).inBold().inCapitals().centred()),
    /** «(Kèm theo Quyết định số …)». III.1.c: centred under the title, 13 to 14, italic; the models draw a rule below. */
    APPENDIX_NOTE(Look.of(14).inItalic().centred().over(Rule.SHORT)),
    /** What a digital signature of the agency says: top right, 10, upright. II.8.b, III.1.d; Part II, I.3. */
    DIGITAL_SIGNATURE(Look.of(10).right()),
    /** «SAO Y», «SAO LỤC», «TRÍCH SAO». Part II, II.2.b: capitals, 13 to 14, bold. */
    COPY_FORM(Look.of(14).inBold().inCapitals().centred()),
    /** The line above the components of a copy. Part II, II.2.a: across the page. */
    COPY_RULE(Look.of(2).over(Rule.FULL).after(18)),
    /** Số trang. I.7: Arabic, 13 to 14, upright, centred in the top margin, not on the first page. */
    PAGE_NUMBER(Look.of(14).centred());

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers and enums cannot change
    private final Look look;

    Role(Look look) {
        this.look = look;
    }

    public Look look() {
        return look;
    }
}
