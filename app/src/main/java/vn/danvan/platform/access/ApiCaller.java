package vn.danvan.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The program behind a request: for whom it acts, by which token.
 *
 * @param token the number of the token, for the record of acts
 * @param name what its owner calls the token
 */
public record ApiCaller(SignedIn person, long token, String name, Set<TokenScope> scopes, Instant expiresAt) {
    private static final String ATTRIBUTE = ApiCaller.class.getName();

    public ApiCaller {
        scopes = Set.copyOf(scopes);
    }

    public static Optional<ApiCaller> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof ApiCaller caller ? Optional.of(caller) : Optional.empty();
    }

    /** The program whose request is being answered; empty in a page and in a job. */
    public static Optional<ApiCaller> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Optional.empty();
    }

    public void actsIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    boolean mayUse(TokenScope scope) {
        return scopes.stream().anyMatch(own -> own.covers(scope));
    }
}
