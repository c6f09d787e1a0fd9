package vn.danvan.terms.law;

import java.util.Locale;

/** How far the figures of a rule or a notice have been checked against the text of the law (tình trạng kiểm chứng). */
public enum Status {
    /** Read in the text of the law or an official notice. */
    VERIFIED("đã đối chiếu văn bản"),
    /** Known to practitioners, not yet read in the text; an administrator confirms or corrects it. */
    UNVERIFIED("chưa đối chiếu văn bản"),
    /** Set by one province or agency; others set their own. */
    PROVINCIAL("quy định của địa phương, cơ quan");

    private final String vietnamese;

    Status(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** Reads the word of a data file: verified, unverified, provincial. */
    static Status parse(Field field) {
        for (Status status : values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(field.value())) {
                return status;
            }
        }
        throw field.malformed("tình trạng phải là verified, unverified hoặc provincial");
    }

    public String vietnamese() {
        return vietnamese;
    }
}
