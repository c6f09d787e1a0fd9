package vn.danvan.platform.api;

/** An answer that is a record with a version: it goes out with an {@code ETag}, and the next change names it. */
public interface Versioned {
    int version();
}
