package vn.danvan.plan.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.TaskStatus;
import vn.danvan.plan.TestPlans;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;

/** One form for many tasks: what can be done is done, and the rest is named with its reason. */
@DanvanTest
class ManyTasksTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    ManyTasks many;

    @LocalServerPort
    int port;

    private Map<Role, TestPeople.Person> agency = Map.of();
    private PlanId plan = new PlanId(0);

    @BeforeEach
    void threeTasksOfWhichOneIsNobodys() {
        agency = people.agency();
        plan = plans.approved(
                actor(Role.OFFICE),
                "Phòng Mẫu tổ chức hội nghị đối thoại, hoàn thành trước ngày 30/9/2026.",
                "Phòng Mẫu rà soát thủ tục hành chính.",
                "Tuyên truyền về công tác dân vận.");
    }

    @Test
    void areHandedInAndApprovedExceptThoseOfOthers() {
        var handedIn = many.act(actor(Role.OFFICER), all(), TaskAct.HAND_IN, null);
        assertThat(handedIn.count()).isEqualTo(2);
        assertThat(handedIn.left()).singleElement().satisfies(left -> {
            assertThat(left.key()).isEqualTo("task.of-others");
            assertThat(left.text()).startsWith("Tuyên truyền");
        });
        assertThat(many.act(actor(Role.OFFICER), all(), TaskAct.HAND_IN, null).count())
                .as("a second click does nothing twice")
                .isEqualTo(2);
        assertThat(many.act(actor(Role.LEADER), all(), TaskAct.APPROVE, null).left())
                .extracting(ManyTasks.Left::key)
                .containsExactly("task.not-in-this-status");
        assertThat(tasks())
                .extracting(Task::status)
                .filteredOn(TaskStatus.DONE::equals)
                .hasSize(2);
    }

    @Test
    void areGivenToOneUnit() {
        var unit = Objects.requireNonNull(actor(Role.OFFICER).unit());
        assertThat(many.giveTo(actor(Role.OFFICE), all(), unit).count()).isEqualTo(3);
        assertThat(tasks()).extracting(Task::lead).containsOnly(unit);
    }

    @Test
    void whatSomebodyChangedSinceIsLeft() {
        var before = all();
        many.act(actor(Role.OFFICER), before.subList(0, 1), TaskAct.START, null);
        assertThat(many.act(actor(Role.OFFICER), before, TaskAct.HAND_IN, null).left())
                .extracting(ManyTasks.Left::key)
                .containsExactlyInAnyOrder("task.changed-in-list", "task.of-others");
    }

    @Test
    void theListSaysWhatWasDoneAndNothingWithoutATick() {
        var browser = new Browser(port);
        var officer = Objects.requireNonNull(agency.get(Role.OFFICER));
        browser.signIn(officer.username(), officer.password());
        browser.post("/tasks/many/acts", Map.of("act", "HAND_IN", "back", "/tasks"));
        assertThat(browser.get("/tasks").body()).contains("Chưa chọn việc nào.");
        var first = all().getFirst();
        browser.post(
                "/tasks/many/acts",
                Map.of("task", first.id() + "." + first.version(), "act", "HAND_IN", "back", "/tasks?all=true"));
        assertThat(browser.get("/tasks?all=true").body())
                .contains("Trình duyệt: 1 việc.", "checked", "href=\"/tasks\">Bỏ chọn cả trang");
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        var browser = new Browser(port);
        var officer = Objects.requireNonNull(agency.get(Role.OFFICER));
        browser.signIn(officer.username(), officer.password());
        var answer = browser.post("/tasks/many/acts", Map.of("act", "HAND_IN", "back", "//elsewhere.example"));
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }

    private List<ChosenTask> all() {
        return tasks().stream()
                .map(task -> new ChosenTask(task.id(), task.version()))
                .toList();
    }

    private List<Task> tasks() {
        return plans.tasks(actor(Role.OFFICE), plan);
    }

    private Actor actor(Role role) {
        return Objects.requireNonNull(agency.get(role)).actor();
    }
}
