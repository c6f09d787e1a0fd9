package vn.danvan.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as people type it (24/11/2026) and as browsers send it (2026-11-24). */
public final class TypedDay {
    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** The day, or nothing where there is no such day. */
    public static Optional<LocalDate> read(String typed) {
        var text = typed.strip();
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, VIETNAMESE) : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
