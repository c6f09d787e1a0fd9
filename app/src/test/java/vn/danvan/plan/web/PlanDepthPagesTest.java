package vn.danvan.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TestPlans;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;

/** Goals, figures and the year after, as a browser without script gets them. */
@DanvanTest
class PlanDepthPagesTest {
    private static final Pattern GOAL = Pattern.compile("/goals/(\\d+)/counts");

    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    TestSessions sessions;

    @LocalServerPort
    int port;

    private PlanId plan = new PlanId(0);
    private TaskId task = new TaskId(0);
    private Browser browser;

    @BeforeEach
    void approveAPlan() {
        var office = Objects.requireNonNull(people.agency().get(Role.OFFICE));
        plan = plans.approved(office.actor(), "Phòng Mẫu xây dựng ít nhất 02 mô hình dân vận khéo.", "Việc khác.");
        task = plans.tasks(office.actor(), plan).getFirst().id();
        browser = sessions.browser(port, office.account());
    }

    @Test
    void aCountIsWrittenOnThePageOfTheTaskAndListedBehindItsFigure() {
        var page = browser.get("/tasks/" + task).body();
        assertThat(page).contains("ít nhất 2 mô hình dân vận khéo", "đạt 0 trên 2 mô hình");
        var goal = GOAL.matcher(page);
        assertThat(goal.find()).isTrue();
        var counts = "/tasks/" + task + "/goals/" + goal.group(1) + "/counts";
        assertThat(browser.post(counts, Map.of("amount", "nhiều")).statusCode()).isEqualTo(422);
        browser.post(counts, Map.of("amount", "2", "note", "Mô hình mẫu"));
        assertThat(browser.get("/tasks/" + task).body()).contains("đạt 2 trên 2 mô hình", "Mô hình mẫu");
        assertThat(browser.get("/plans/" + plan + "/goals").body()).contains("Đã đạt <b>1</b> trên <b>1</b>");
        assertThat(browser.get("/tasks/figures").body()).contains("2 mô hình");
        assertThat(browser.get("/tasks/figures/plan.models").body()).contains("Mô hình mẫu", "/tasks/" + task);
        assertThat(browser.get("/tasks/figures/plan.models/records.xlsx").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theYearAfterIsDecidedOnOnePage() {
        var address = "/plans/" + plan + "/rollover";
        assertThat(browser.get(address).body()).contains("Chuyển sang năm 2027", "name=\"decision-" + task + "\"");
        var unclear = browser.post(address, Map.of("decision-" + task, "DROP", "reason-" + task, ""));
        assertThat(unclear.statusCode()).isEqualTo(422);
        assertThat(unclear.body()).contains("Xin ghi lý do không làm tiếp.");
        browser.post(address + "/draft", Map.of("decision-" + task, "DROP", "reason-" + task, "Không giao nữa"));
        assertThat(browser.get(address).body()).contains("Không giao nữa");
        browser.post(address, Map.of());
        assertThat(browser.get(address).body()).contains("Đã chuyển <b>1</b> việc sang năm sau");
        assertThat(browser.get(address + ".xlsx").statusCode()).isEqualTo(200);
    }
}
