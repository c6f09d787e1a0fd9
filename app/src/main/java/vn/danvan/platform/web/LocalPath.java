package vn.danvan.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address that a browser brings along to be sent to next: only a path of this site is taken. */
public final class LocalPath {
    /** Browsers take {@code //elsewhere}, {@code /\elsewhere} and {@code /<tab>/elsewhere} for another site. */
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[^\\\\\\p{Cntrl}]*");

    private LocalPath() {}

    /** The path, or the first page for anything else. */
    public static String of(@Nullable String typed) {
        return typed != null && LOCAL.matcher(typed).matches() ? typed : "/";
    }
}
