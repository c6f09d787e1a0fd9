package vn.danvan.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import vn.danvan.DanvanTest;

/** Two requests of one session that end at the same moment. */
@DanvanTest
class SameMomentTest {
    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Test
    void bothMayLeaveANoticeAndTheLaterOneHolds() {
        assertThat(noticeAfterTwo(sessions)).isEqualTo("Đã lưu việc hai.");
    }

    private static <S extends Session> String noticeAfterTwo(FindByIndexNameSessionRepository<S> repository) {
        var session = repository.createSession();
        repository.save(session);
        var one = repository.findById(session.getId());
        var two = repository.findById(session.getId());
        one.setAttribute("notice", "Đã lưu việc một.");
        two.setAttribute("notice", "Đã lưu việc hai.");
        repository.save(one);
        repository.save(two);
        return repository.findById(session.getId()).getAttribute("notice");
    }
}
