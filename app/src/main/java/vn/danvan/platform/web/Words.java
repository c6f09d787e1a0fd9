package vn.danvan.platform.web;

/** Words for places that are too small for all of them. */
public final class Words {
    private Words() {}

    /** The first words of a long text, cut at a space. */
    public static String brief(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var cut = text.lastIndexOf(' ', length);
        return text.substring(0, cut < length / 2 ? length : cut) + "…";
    }
}
