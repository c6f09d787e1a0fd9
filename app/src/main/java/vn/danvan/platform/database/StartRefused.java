package vn.danvan.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The program cannot start, or cannot go on, for a reason that its administrator can do something about. */
public final class StartRefused extends RuntimeException {
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
        if (saysDiskFull(reason)) {
            return new StartRefused(failure, Refusal.DISK_FULL, folder);
        }
        if (failure instanceof AccessDeniedException || saysNoRights(reason)) {
            return new StartRefused(failure, Refusal.NO_RIGHTS, folder);
        }
        return new StartRefused(failure, Refusal.DATABASE_BROKEN, folder, reason);
    }

    static boolean saysDiskFull(String text) {
        return text.contains("No space left on device") || text.contains("Disk quota exceeded");
    }

    static boolean saysNoRights(String text) {
        return text.contains("Permission denied")
                || text.contains("Operation not permitted")
                || text.contains("Read-only file system");
    }

    public Refusal refusal() {
        return refusal;
    }
}
