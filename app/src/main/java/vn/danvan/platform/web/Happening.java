package vn.danvan.platform.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danvan.platform.Time;

/**
 * One line of a history (lịch sử).
 *
 * @param icon name of a Bootstrap icon
 * @param what a short sentence: «Giao việc cho Phòng Mẫu.»
 * @param note what the person wrote with it
 */
public record Happening(
        Instant at,
        String who,
        String icon,
        String what,
        @Nullable String note) {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(Time.ZONE);

    /** «10:42 24/11/2026», in the time of Việt Nam. */
    public String when() {
        return when(at);
    }

    public static String when(Instant at) {
        return WHEN.format(at);
    }
}
