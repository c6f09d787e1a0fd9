package vn.danvan.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The program cannot start, or cannot go on, for a reason that its administrator can do something about. */
public final class StartRefused extends RuntimeException {
    private static final Pattern DISK_FULL = Pattern.compile("No space left on device|Disk quota exceeded");
    private static final Pattern NO_RIGHTS =
            Pattern.compile("Permission denied|Operation not permitted|Read-only file system|has wrong ownership");

    private final Refusal refusal;

    public StartRefused(Refusal refusal, Object... details) {
        this(null, refusal, details);
    }

    public StartRefused(@Nullable Throwable cause, Refusal refusal, Object... details) {
        super(refusal.sentence(details), cause);
        this.refusal = refusal;
    }

    /** What a failure to read or write under the folder means to its administrator. */
    static StartRefused by(IOException failure, Path folder) {
        var reason = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        if (failure instanceof AccessDeniedException) {
            return new StartRefused(failure, Refusal.NO_RIGHTS, folder);
        }
        return saying(failure, reason, folder);
    }

    /** What the last words of a program of PostgreSQL mean to its administrator. */
    static StartRefused saying(String words, Path folder) {
        return saying(null, words, folder);
    }

    private static StartRefused saying(@Nullable Throwable cause, String words, Path folder) {
        if (DISK_FULL.matcher(words).find()) {
            return new StartRefused(cause, Refusal.DISK_FULL, folder);
        }
        if (NO_RIGHTS.matcher(words).find()) {
            return new StartRefused(cause, Refusal.NO_RIGHTS, folder);
        }
        var lastLine = words.lines().reduce("PostgreSQL không nói gì", (earlier, line) -> line);
        return new StartRefused(cause, Refusal.DATABASE_BROKEN, folder, lastLine);
    }

    public Refusal refusal() {
        return refusal;
    }
}
