package vn.danvan.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.danvan.Browser;

/** Opens sessions for tests that are not about signing in. */
@Component
public class TestSessions {
    private final FindByIndexNameSessionRepository<? extends Session> repository;

    TestSessions(FindByIndexNameSessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    /** A browser that has signed in with the account. */
    public Browser browser(int port, AccountId account) {
        var id = open(repository, account);
        return new Browser(port)
                .withCookie("danvan_session", Base64.getEncoder().encodeToString(id.getBytes(UTF_8)));
    }

    /** The handle of the session that a browser has. */
    public String handle(Browser browser) {
        var cookie = browser.cookie("danvan_session").orElseThrow();
        return Sessions.handle(new String(Base64.getDecoder().decode(cookie), UTF_8));
    }

    private static <S extends Session> String open(FindByIndexNameSessionRepository<S> repository, AccountId account) {
        var session = repository.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        repository.save(session);
        return session.getId();
    }
}
