package vn.danvan.documents.check;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.input.WordLook;

/**
 * How each component is set (cỡ chữ, kiểu chữ, canh lề), Decree 30/2020/NĐ-CP, Annex I, Part I, II and III, and its table (V).
 * A style or an alignment is null where the decree leaves it open, or where emphasis within is common.
 */
enum Component {
    COUNTRY("quốc hiệu", PagePart.MOTTO, Clauses.MOTTO, 12, 13, Style.BOLD, "center"),
    TAGLINE("tiêu ngữ", PagePart.MOTTO, Clauses.MOTTO, 13, 14, Style.BOLD, "center"),
    PARENT("tên cơ quan chủ quản", PagePart.AGENCY, Clauses.AGENCY, 12, 13, Style.PLAIN, "center"),
    AGENCY("tên cơ quan ban hành", PagePart.AGENCY, Clauses.AGENCY, 12, 13, Style.BOLD, "center"),
    SYMBOL("số, ký hiệu", PagePart.SYMBOL, Clauses.SYMBOL, 13, 13, Style.PLAIN, "center"),
    DATE("địa danh và thời gian", PagePart.PLACE_DATE, Clauses.PLACE_DATE, 13, 14, Style.ITALIC, "center"),
    SECRECY("dấu chỉ độ mật", PagePart.MARKS, Clauses.MARKS, 13, 14, Style.BOLD, "center"),
    URGENCY("dấu chỉ mức độ khẩn", PagePart.MARKS, Clauses.MARKS, 13, 14, Style.BOLD, "center"),
    CIRCULATION("chỉ dẫn về phạm vi lưu hành", PagePart.MARKS, Clauses.MARKS, 13, 14, Style.BOLD, "center"),
    TYPE("tên loại", PagePart.TITLE, Clauses.TITLE, 13, 14, Style.BOLD, "center"),
    TITLE("trích yếu", PagePart.TITLE, Clauses.TITLE, 13, 14, Style.BOLD, "center"),
    ABOUT("trích yếu công văn", PagePart.TITLE, Clauses.TITLE, 12, 13, Style.PLAIN, "center"),
    ADDRESSEE("kính gửi", PagePart.ADDRESSEES, Clauses.ADDRESSEES, 13, 14, Style.PLAIN, null),
    BASIS("căn cứ", PagePart.BODY, Clauses.BASIS, 13, 14, Style.ITALIC, null),
    BODY("nội dung", PagePart.BODY, Clauses.BODY, 13, 14, null, "both"),
    TO("từ «Nơi nhận»", PagePart.RECIPIENTS, Clauses.RECIPIENTS, 12, 12, Style.BOLD_ITALIC, null),
    RECIPIENT("nơi nhận", PagePart.RECIPIENTS, Clauses.RECIPIENTS, 11, 11, Style.PLAIN, null),
    DRAFTER("ký hiệu người soạn thảo", PagePart.RECIPIENTS, Clauses.DRAFTER, 11, 11, Style.PLAIN, null),
    CONTACT("địa chỉ cơ quan", PagePart.CONTACT, Clauses.CONTACT, 11, 12, Style.PLAIN, null),
    OFFICE("quyền hạn, chức vụ người ký", PagePart.SIGNATURE, Clauses.SIGNATURE, 13, 14, Style.BOLD, "center"),
    SIGNER("họ tên người ký", PagePart.SIGNATURE, Clauses.SIGNATURE, 13, 14, Style.BOLD, "center"),
    APPENDIX("từ «Phụ lục»", PagePart.APPENDIX, Clauses.APPENDIX, 14, 14, Style.BOLD, "center");

    /** Kinds of letters (kiểu chữ). */
    enum Style {
        PLAIN("đứng, không đậm", look -> !look.isBold() && !look.isItalic()),
        BOLD("đứng, đậm", look -> look.isBold() && !look.isItalic()),
        ITALIC("nghiêng, không đậm", look -> !look.isBold() && look.isItalic()),
        BOLD_ITALIC("nghiêng, đậm", look -> look.isBold() && look.isItalic());

        private final String words;

        @SuppressWarnings("ImmutableEnumChecker") // the predicates hold no state
        private final Predicate<WordLook> shown;

        Style(String words, Predicate<WordLook> shown) {
            this.words = words;
            this.shown = shown;
        }

        String words() {
            return words;
        }

        static Style of(WordLook look) {
            for (var style : values()) {
                if (style.shown.test(look)) {
                    return style;
                }
            }
            throw new IllegalStateException("A look is bold or not, italic or not");
        }
    }

    private final String words;
    private final PagePart part;
    private final String clause;
    private final int smallest;
    private final int largest;
    private final @Nullable Style style;
    private final @Nullable String alignment;

    Component(
            String words,
            PagePart part,
            String clause,
            int smallest,
            int largest,
            @Nullable Style style,
            @Nullable String alignment) {
        this.words = words;
        this.part = part;
        this.clause = clause;
        this.smallest = smallest;
        this.largest = largest;
        this.style = style;
        this.alignment = alignment;
    }

    String words() {
        return words;
    }

    PagePart part() {
        return part;
    }

    String clause() {
        return clause;
    }

    String sizes() {
        return smallest == largest ? String.valueOf(smallest) : smallest + " đến " + largest;
    }

    /** Whether a size is one of the decree's, give or take what it may be measured wrong by. */
    boolean hasSize(double points, double slack) {
        return points >= smallest - slack && points <= largest + slack;
    }

    @Nullable
    Style style() {
        return style;
    }

    @Nullable
    String alignment() {
        return alignment;
    }

    int smallest() {
        return smallest;
    }
}
