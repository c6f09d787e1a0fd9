package vn.danvan.platform.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.web.TypedDay;

/**
 * Which page of a list a program asks for. Handlers take it as a parameter.
 *
 * @param after where the page before ended, as its {@code next} said; null for the first page
 */
public record Paging(@Nullable String after, int limit) {
    public static final int USUAL = 50;
    public static final int MOST = 200;

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?\\.(\\d{1,18})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** The place of an item in a list by last days. */
    public record Dated(@Nullable LocalDate day, long id) {
        public String word() {
            return (day == null ? "" : day) + "." + id;
        }
    }

    /** One more than asked for says whether there is a next page. */
    public int oneMore() {
        return limit + 1;
    }

    public Optional<Dated> dated() {
        if (after == null) {
            return Optional.empty();
        }
        var found = DATED.matcher(after);
        if (!found.matches()) {
            throw new WrongParameter("after");
        }
        var day = found.group(1);
        return Optional.of(new Dated(day == null ? null : day(day), Long.parseLong(found.group(2))));
    }

    private static LocalDate day(String typed) {
        return TypedDay.read(typed).orElseThrow(() -> new WrongParameter("after"));
    }

    public Optional<Long> number() {
        if (after == null) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(after).matches()) {
            throw new WrongParameter("after");
        }
        return Optional.of(Long.valueOf(after));
    }
}
