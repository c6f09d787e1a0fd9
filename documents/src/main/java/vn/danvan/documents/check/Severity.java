package vn.danvan.documents.check;

/** How much a finding weighs (mức độ). */
public enum Severity {
    /** The decree says so, and the text plainly does otherwise. */
    ERROR("lỗi"),
    /** Very likely wrong; a person should look. */
    WARNING("cảnh báo"),
    /** Good to know. */
    NOTE("lưu ý");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word for people, in Vietnamese. */
    public String word() {
        return word;
    }
}
