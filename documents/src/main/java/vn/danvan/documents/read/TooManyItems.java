package vn.danvan.documents.read;

import java.util.List;

/** A text names more documents or times than any document does; to keep them all would fill the memory of a small server. */
public final class TooManyItems extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A text of ten megabytes with one in every three sentences has a third of these. */
    private static final int MOST = 100_000;

    private TooManyItems() {
        super("More than %,d mentions or times".formatted(MOST));
    }

    static void refuse(List<?> found) {
        if (found.size() > MOST) {
            throw new TooManyItems();
        }
    }
}
