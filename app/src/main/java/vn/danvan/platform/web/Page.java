package vn.danvan.platform.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;

/**
 * What the shell around every page shows; each template gets it as {@code page}.
 *
 * @param actor who is signed in; null on pages for everyone
 * @param csrf the hidden field that every form carries
 * @param path the address of this page without its query
 * @param query the query of this page without the question mark, empty when there is none
 * @param agency the name of the agency (cơ quan) of this person
 * @param notice what the act before this page has to say, such as «Đã lưu kế hoạch.»
 * @param unseen how many messages this person has not seen yet
 * @param today the day in Việt Nam
 */
public record Page(
        @Nullable Actor actor,
        Csrf csrf,
        String path,
        String query,
        List<MenuItem> menu,
        String agency,
        @Nullable String notice,
        int unseen,
        boolean demo,
        Theme theme,
        LocalDate today,
        Assets assets) {

    /** The number of menu entries that the bottom bar of a telephone holds. */
    public static final int BOTTOM_BAR = 4;

    /** More entries than these are grouped. */
    private static final int MOST_PLACES = 8;

    public record Csrf(String name, String token) {}

    public record MenuItem(
            String label,
            String path,
            String icon,
            boolean current,
            @Nullable MenuGroup group) {}

    /** A place in the menu: one entry, or several under the name of their group. */
    public record MenuPlace(@Nullable MenuGroup group, List<MenuItem> items) {
        public boolean isCurrent() {
            return items.stream().anyMatch(MenuItem::current);
        }
    }

    public Page {
        menu = List.copyOf(menu);
    }

    /**
     * The menu; where it is long, with its groups, each where the first of its entries stands. A group of one is that one.
     */
    public List<MenuPlace> places() {
        var places = new LinkedHashMap<Object, List<MenuItem>>();
        menu.forEach(item -> places.computeIfAbsent(
                        item.group() == null || menu.size() <= MOST_PLACES ? item.path() : item.group(),
                        key -> new ArrayList<>())
                .add(item));
        return places.values().stream()
                .map(items -> new MenuPlace(
                        items.size() == 1 ? null : items.getFirst().group(), items))
                .toList();
    }

    public boolean may(Right right) {
        return actor != null && actor.may(right);
    }

    /** The address of this page with its query, to come back to. */
    public String here() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    public List<MenuItem> bottomBar() {
        return menu.subList(0, Math.min(BOTTOM_BAR, menu.size()));
    }

    public List<MenuItem> restOfMenu() {
        return menu.subList(Math.min(BOTTOM_BAR, menu.size()), menu.size());
    }

    public DueWords due() {
        return new DueWords(today);
    }
}
