package vn.danvan.documents.read;

import org.jspecify.annotations.Nullable;

/**
 * A run of lines that belong together.
 *
 * @param marker the sign of a part or bullet; null for a paragraph
 * @param content where the words begin behind sign or bullet
 * @param fresh true for the first unit of an attached text, where levels start again
 * @param row the table row, -1 outside tables
 * @param heading where the heading behind a sign ends; null for bullets and paragraphs, and while lines are still joined
 */
record Unit(
        Kind kind,
        @Nullable Marker marker,
        int from,
        int content,
        int to,
        boolean fresh,
        int row,
        @Nullable Heading heading) {

    Unit(Kind kind, @Nullable Marker marker, int from, int content, int to, boolean fresh, int row) {
        this(kind, marker, from, content, to, fresh, row, null);
    }

    enum Kind {
        PART,
        BULLET,
        PARAGRAPH
    }

    /** One line more; behind a sign that stood alone the words begin here. */
    Unit with(Line line) {
        return new Unit(kind, marker, from, content >= to ? line.from() : content, line.to(), fresh, row);
    }

    /** Complete: behind a sign the heading is told from the words. */
    Unit closed(String text) {
        return marker == null ? this : new Unit(kind, marker, from, content, to, fresh, row, Heading.of(text, this));
    }
}
