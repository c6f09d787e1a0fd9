package vn.danvan.platform.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Finds who is signed in with a request, once for each; a program is no session, and a session no program. */
@Component
class RequestPerson implements CurrentActor {
    private static final String ATTRIBUTE = RequestPerson.class.getName();
    private final Sessions sessions;
    private final Accounts accounts;

    RequestPerson(Sessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @Override
    public @Nullable SignedIn find() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest()).orElse(null)
                : null;
    }

    Optional<SignedIn> of(HttpServletRequest request) {
        if (ApiRequests.is(request)) {
            return ApiCaller.of(request).map(ApiCaller::person);
        }
        if (request.getAttribute(ATTRIBUTE) == null && request.getDispatcherType() != DispatcherType.ERROR) {
            request.setAttribute(ATTRIBUTE, sessions.account(request).flatMap(accounts::find));
        }
        // an error page may be there because the database is not: it shows whom we know already
        return request.getAttribute(ATTRIBUTE) instanceof Optional<?> known
                ? known.map(SignedIn.class::cast)
                : Optional.empty();
    }
}
