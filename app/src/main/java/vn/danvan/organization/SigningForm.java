package vn.danvan.organization;

/**
 * How somebody signs for another (hình thức ký).
 *
 * <p>Decree 30/2020/NĐ-CP, Article 13: a deputy signs in the fields given to him (1); the head may authorise the head of
 * a body within the agency to sign some papers, in writing, limited in time and content, and that one does not pass it
 * on (3); the head may let the head of a unit sign some kinds of papers by order (4).
 */
public enum SigningForm {
    DEPUTY("KT.", "Ký thay"),
    BY_ORDER("TL.", "Ký thừa lệnh"),
    BY_AUTHORITY("TUQ.", "Ký thừa ủy quyền");

    private final String mark;
    private final String title;

    SigningForm(String mark, String title) {
        this.mark = mark;
        this.title = title;
    }

    /** What stands before the post of the signatory on a paper. */
    public String mark() {
        return mark;
    }

    public String title() {
        return title;
    }

    /** Whether it must say until when. */
    boolean isLimitedInTime() {
        return this == BY_AUTHORITY;
    }
}
