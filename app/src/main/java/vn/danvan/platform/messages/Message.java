package vn.danvan.platform.messages;

import java.time.Instant;

/**
 * One thing told to one person (thông báo).
 *
 * @param path the page that says more
 * @param seen whether the person has marked it as seen
 */
public record Message(long id, String words, String path, Instant at, boolean seen) {}
