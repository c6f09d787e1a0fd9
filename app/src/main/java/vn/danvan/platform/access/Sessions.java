package vn.danvan.platform.access;

import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Sessions of accounts (phiên đăng nhập), kept in the database. A session holds texts only, first of all the number of
 * its account: what the person may do is read anew with each request, and a new version reads the sessions of the old.
 */
@Component
public class Sessions {
    private static final String ADDRESS = "address";
    private static final String DEVICE = "device";
    private static final int LONGEST_DEVICE = 200;

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final CsrfTokenRepository csrfTokens;
    private final Clock clock;
    private final Duration longest;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> repository,
            CsrfTokenRepository csrfTokens,
            Clock clock,
            @Value("${danvan.session.longest:12h}") Duration longest) {
        this.repository = repository;
        this.csrfTokens = csrfTokens;
        this.clock = clock;
        this.longest = longest;
    }

    /** The account signed in with a request; a session past its longest life counts as none, however busy it is. */
    public Optional<AccountId> account(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> clock.instant()
                        .isBefore(
                                Instant.ofEpochMilli(session.getCreationTime()).plus(longest)))
                .map(session -> (String) session.getAttribute(PRINCIPAL_NAME_INDEX_NAME))
                .map(account -> new AccountId(Long.parseLong(account)));
    }

    /** Opens a session under a new id, so that nobody can have planted it, with a new token for forms. */
    public void open(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        close(request, response);
        var session = request.getSession(true);
        session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, account.toString());
        session.setAttribute(ADDRESS, request.getRemoteAddr());
        session.setAttribute(DEVICE, device(request));
    }

    public void close(HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    }

    /** The sessions of an account, the one last used first. */
    public List<OpenSession> of(AccountId account) {
        return repository.findByPrincipalName(account.toString()).values().stream()
                .map(Sessions::shown)
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    /** Ends those sessions of an account whose handle is chosen. */
    public int end(AccountId account, Predicate<String> chosen) {
        var ids = repository.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> chosen.test(handle(id)))
                .toList();
        ids.forEach(repository::deleteById);
        return ids.size();
    }

    /** The handle of the session that a request comes with. */
    public String handle(HttpServletRequest request) {
        return handle(request.getSession().getId());
    }

    private static OpenSession shown(Session session) {
        return new OpenSession(
                handle(session.getId()),
                session.getAttributeOrDefault(ADDRESS, ""),
                session.getAttributeOrDefault(DEVICE, ""),
                session.getCreationTime(),
                session.getLastAccessedTime());
    }

    private static String device(HttpServletRequest request) {
        var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return agent.substring(0, Math.min(agent.length(), LONGEST_DEVICE));
    }

    static String handle(String id) {
        return HexFormat.of().formatHex(Secrets.hash(id), 0, 8);
    }
}
