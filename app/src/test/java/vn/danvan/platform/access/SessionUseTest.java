package vn.danvan.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import vn.danvan.DanvanTest;

/** When the database learns that a session was used. */
@DanvanTest
class SessionUseTest {
    private final Instant opened = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofMinutes(10));

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Test
    void withinAMinuteNothingIsWritten() {
        assertThat(lastUseKept(sessions, Duration.ofSeconds(59))).isEqualTo(opened);
    }

    @Test
    void afterAMinuteItIsKept() {
        assertThat(lastUseKept(sessions, Duration.ofSeconds(60))).isEqualTo(opened.plusSeconds(60));
    }

    @Test
    void whoseItIsIsWrittenAtOnce() {
        assertThat(foundByOwner(sessions, "account of SessionUseTest")).isTrue();
    }

    private <S extends Session> Instant lastUseKept(FindByIndexNameSessionRepository<S> repository, Duration later) {
        var session = repository.createSession();
        session.setMaxInactiveInterval(Duration.ofHours(1));
        session.setLastAccessedTime(opened);
        repository.save(session);
        session.setLastAccessedTime(opened.plus(later));
        repository.save(session);
        return repository.findById(session.getId()).getLastAccessedTime();
    }

    private static <S extends Session> boolean foundByOwner(
            FindByIndexNameSessionRepository<S> repository, String owner) {
        var session = repository.createSession();
        repository.save(session);
        session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, owner);
        repository.save(session);
        return repository.findByPrincipalName(owner).containsKey(session.getId());
    }
}
