package vn.danvan.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** Requests that bring files: they are weighed before they are read. */
public final class FileForms {
    private FileForms() {}

    public static boolean isOne(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/");
    }
}
