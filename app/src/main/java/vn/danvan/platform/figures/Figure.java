package vn.danvan.platform.figures;

import vn.danvan.platform.access.Right;

/**
 * A figure that a module counts of its own records and publishes as a bean (số liệu): nobody types it, and whoever may see
 * them can open the very records that it counts.
 */
public interface Figure {

    /** The same for ever, such as {@code plan.tasks-done}: module, dot, words of small letters joined by hyphens. */
    String code();

    /** What people call it, such as «Việc hoàn thành đúng hạn». */
    String title();

    /** What one of it is, such as «việc» or «mô hình». */
    String countedIn();

    /** Who may see it. */
    Right read();

    /** Who may see the records that it counts. */
    Right readRecords();

    /** How many there are, as of now, over a period that may lie in the past. */
    long count(Scope scope, Period period);

    /** The address of the page that lists what {@link #count} counts, all of it and nothing else. */
    String page(Scope scope, Period period);
}
