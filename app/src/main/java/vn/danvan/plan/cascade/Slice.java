package vn.danvan.plan.cascade;

import java.util.List;

/** A page of a list that is short enough to be known whole: the duties of one plan, the agencies below one agency. */
public record Slice<T>(List<T> shown, int number, int size, int all) {

    static <T> Slice<T> of(List<T> all, int asked, int size) {
        var last = Math.max(0, (all.size() - 1) / size);
        var number = Math.clamp(asked, 0, last);
        var from = number * size;
        return new Slice<>(all.subList(from, Math.min(all.size(), from + size)), number, size, all.size());
    }

    public boolean hasEarlier() {
        return number > 0;
    }

    public boolean hasLater() {
        return (number + 1) * size < all;
    }

    /** «1–20 trên 48». */
    public String words() {
        return all == 0 ? "0" : "%d–%d trên %d".formatted(number * size + 1, number * size + shown.size(), all);
    }
}
