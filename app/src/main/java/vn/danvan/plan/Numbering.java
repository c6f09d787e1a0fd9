package vn.danvan.plan;

/**
 * A place in a plan's own numbering.
 *
 * @param number such as {@code II.3}; empty for what a person added
 * @param bullet the place among the bullets under that number, from 1; 0 for the numbered unit itself
 */
public record Numbering(String number, int bullet) {

    /** As people say it: «II.3, gạch đầu dòng 2». */
    public String words() {
        if (number.isEmpty()) {
            return "Bổ sung";
        }
        return bullet == 0 ? number : number + ", gạch đầu dòng " + bullet;
    }

    /** As short as a table needs it: «II.3 – 2». */
    public String brief() {
        if (number.isEmpty()) {
            return "–";
        }
        return bullet == 0 ? number : number + " – " + bullet;
    }
}
