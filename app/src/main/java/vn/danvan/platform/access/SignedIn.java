package vn.danvan.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in with a request.
 *
 * @param firstPath the page that must be answered before any other, such as the one for a new password; null if none
 */
public record SignedIn(
        AccountId account, Actor actor, @Nullable String firstPath) {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    /** Whoever {@link AccessInterceptor} found for this request; empty for nobody. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
