package vn.danvan.platform.web;

import org.jspecify.annotations.Nullable;
import vn.danvan.platform.access.Right;

/**
 * An entry of the main menu, published by a module as a bean.
 *
 * @param order place in the menu, small first
 * @param icon name of a Bootstrap icon, such as {@code list-check}
 * @param right who sees it; null for everyone who is signed in
 * @param group what it stands under; null for an entry by itself
 */
public record MenuEntry(
        int order,
        String label,
        String path,
        String icon,
        @Nullable Right right,
        @Nullable MenuGroup group) {

    public MenuEntry(int order, String label, String path, String icon, @Nullable Right right) {
        this(order, label, path, icon, right, null);
    }

    /** The same under the name of a group. */
    public MenuEntry in(MenuGroup under) {
        return new MenuEntry(order, label, path, icon, right, under);
    }
}
