package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.messages.Message;
import vn.danvan.platform.messages.Messages;

/** Naming somebody in a note tells that person, and nobody else. */
@DanvanTest
class MentionsTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    TaskWork work;

    @Autowired
    Messages messages;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private TaskId task = new TaskId(0);

    @BeforeEach
    void approveAPlan() {
        agency = people.agency();
        var office = actor(Role.OFFICE);
        task = plans.tasks(office, plans.approved(office, "Phòng Mẫu tổ chức đối thoại."))
                .getFirst()
                .id();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Nhờ @Nguyễn Văn Lãnh đạo cho ý kiến, true",
        "nhờ @nguyễn văn  LÃNH ĐẠO, true",
        "Nhờ Nguyễn Văn Lãnh đạo cho ý kiến, false",
        "thu.lanhdao@nguyễn.vn, false",
        "@Nguyễn Văn Lãnh đạox, false"
    })
    void aNameBehindTheSignTellsThatPerson(String note, boolean told) {
        work.note(actor(Role.OFFICER), task, note, null);
        assertThat(!of(Role.LEADER).isEmpty()).isEqualTo(told);
        assertThat(of(Role.CLERK)).isEmpty();
    }

    @Test
    void whoIsChosenInTheFormIsToldOnce() {
        var leader = actor(Role.LEADER).officer();
        var mark = UUID.randomUUID();
        for (var click = 0; click < 2; click++) {
            work.note(actor(Role.OFFICER), task, "Đã xong, @Nguyễn Văn Lãnh đạo", List.of(leader), mark);
        }
        assertThat(of(Role.LEADER)).singleElement().satisfies(message -> {
            assertThat(message.words()).contains("nhắc đến bạn: «Đã xong");
            assertThat(message.path()).isEqualTo("/tasks/" + task);
        });
    }

    @Test
    void nobodyElsewhereIsTold() {
        var stranger = Objects.requireNonNull(people.agency().get(Role.LEADER)).actor();
        work.note(
                actor(Role.OFFICER), task, "Đã xong", List.of(stranger.officer(), new OfficerId(Long.MAX_VALUE)), null);
        assertThat(messages.of(stranger.officer(), null, 10)).isEmpty();
    }

    @Test
    void whoMayNotReadTasksIsNotTold() {
        var administrator = actor(Role.ADMINISTRATOR).officer();
        work.note(actor(Role.OFFICER), task, "Đã xong", List.of(administrator), null);
        assertThat(of(Role.ADMINISTRATOR)).isEmpty();
    }

    private List<Message> of(Role role) {
        return messages.of(actor(role).officer(), null, 10);
    }

    private Actor actor(Role role) {
        return Objects.requireNonNull(agency.get(role)).actor();
    }
}
