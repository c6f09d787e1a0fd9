package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.organization.Directory;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.PlanApproval.Approval;
import vn.danvan.plan.PlanIntake.Intake;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;

/** The plan of a made-up agency and what people do with it, for the tests of plans and of tasks. */
abstract class PlanActs {
    static final String PLAN = """
            KẾ HOẠCH
            Thực hiện công tác dân vận chính quyền năm 2026

            Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh, Sở Mẫu xây dựng kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU

            1. Nâng cao nhận thức của công chức, viên chức về công tác dân vận.

            II. NỘI DUNG THỰC HIỆN

            1. Tuyên truyền

            - Quán triệt Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ đến toàn thể công chức, viên chức.

            - Phòng Mẫu tổ chức hội nghị đối thoại, hoàn thành trước ngày 30/9/2026.

            III. TỔ CHỨC THỰC HIỆN

            - Phòng Mẫu theo dõi, kiểm tra việc thực hiện. Định kỳ 6 tháng (trước ngày 10 tháng 6), năm (trước ngày 05 tháng 12), báo cáo kết quả đến Sở Nội vụ./.

            Nơi nhận:
            - Sở Nội vụ;
            - Lưu: VT.

            GIÁM ĐỐC


            Nguyễn Văn Mẫu
            """;

    @Autowired
    TestPeople people;

    @Autowired
    PlanReader reader;

    @Autowired
    PlanIntake intake;

    @Autowired
    PlanReview review;

    @Autowired
    PlanApproval approval;

    @Autowired
    PlanOverview overview;

    @Autowired
    TaskWork work;

    @Autowired
    TaskDays days;

    @Autowired
    TaskEvidence evidence;

    @Autowired
    TaskDetails details;

    @Autowired
    TaskLists lists;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient db;

    Map<Role, TestPeople.Person> agency = Map.of();

    @BeforeEach
    void makeAnAgency() {
        agency = people.agency();
    }

    PlanId approvedPlan() {
        var draft = open(PLAN, null);
        approve(draft);
        return draft.plan();
    }

    void approve(Revision draft) {
        review.acceptRest(office(), draft.id());
        assertThat(approval.approve(office(), draft.id(), 2026, "Kế hoạch dân vận 2026"))
                .isInstanceOf(Approval.Approved.class);
    }

    Revision open(String text, @Nullable PlanId amended) {
        if (intake.open(office(), file(text), amended) instanceof Intake.Opened(var revision)) {
            return revision;
        }
        throw new AssertionError("not opened");
    }

    PlanIntake.ReadFile file(String text) {
        if (reader.read("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8))
                instanceof PlanReader.Result.Read(var file)) {
            return file;
        }
        throw new AssertionError("not read");
    }

    List<Proposal> proposals(Revision draft) {
        return overview.review(office(), draft.id()).proposals();
    }

    List<Task> tasksOf(PlanId plan) {
        return overview.plan(office(), plan).sections().stream()
                .flatMap(section -> section.tasks().stream())
                .toList();
    }

    Task reload(Task task) {
        return details.task(office(), task.id()).task();
    }

    void act(Task task, TaskAct act) {
        assertThat(work.act(office(), task.id(), act, null, task.version())).isEqualTo(new TaskWork.Outcome.Saved());
    }

    static TaskFilter everything(String words) {
        return new TaskFilter(TaskFilter.State.OPEN, null, null, null, words, null);
    }

    Actor office() {
        return actor(Role.OFFICE);
    }

    Actor actor(Role role) {
        return Objects.requireNonNull(agency.get(role)).actor();
    }
}
