package vn.danvan.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.organization.TestPeople.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.organization.AgencyTree;
import vn.danvan.organization.Decision;
import vn.danvan.organization.Order;
import vn.danvan.organization.TestPeople;
import vn.danvan.plan.PlanId;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskAct;
import vn.danvan.plan.TaskDetails;
import vn.danvan.plan.TaskId;
import vn.danvan.plan.TaskWork;
import vn.danvan.plan.TaskWork.Outcome;
import vn.danvan.plan.TestPlans;
import vn.danvan.plan.cascade.ObligationFilter.Part;
import vn.danvan.plan.cascade.Sending.Result;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.Role;

/** A province with a plan and two communes under it, for the tests of what is handed down. */
abstract class CascadeActs {
    static final Outcome SAVED = new Outcome.Saved();

    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    AgencyTree tree;

    @Autowired
    SendingDown sending;

    @Autowired
    ObligationAnswering answering;

    @Autowired
    ObligationSteering steering;

    @Autowired
    ObligationLists lists;

    @Autowired
    ObligationViews views;

    @Autowired
    CoverageViews coverage;

    @Autowired
    TaskWork work;

    @Autowired
    TaskDetails details;

    @Autowired
    Clock clock;

    Map<Role, TestPeople.Person> province = Map.of();
    Map<Role, TestPeople.Person> commune = Map.of();
    Map<Role, TestPeople.Person> other = Map.of();
    PlanId plan = new PlanId(0);
    PlanId ownPlan = new PlanId(0);

    @BeforeEach
    void aProvinceAndTwoCommunes() {
        province = people.agency();
        commune = people.agency();
        other = people.agency();
        place(commune, agency(province), today());
        place(other, agency(province), today());
        plan = plans.approved(
                office(province),
                "Phòng Mẫu tổ chức hội nghị đối thoại, hoàn thành trước ngày 30/12/2026.",
                "Rà soát thủ tục hành chính.");
        ownPlan = plans.approved(office(commune), "Đối thoại với Nhân dân.", "Niêm yết thủ tục hành chính.");
    }

    void place(Map<Role, TestPeople.Person> agency, @Nullable AgencyId superior, LocalDate day) {
        var order = new Order(day, new Decision("12/QĐ-UBND", LocalDate.of(2026, 1, 5)));
        done(tree.place(superior, order, actor(agency, Role.ADMINISTRATOR)));
    }

    Result.Sent send() {
        return send(duties(), List.of(agency(commune), agency(other)));
    }

    Result.Sent send(List<TaskId> duties, List<AgencyId> receivers) {
        return (Result.Sent) sending.send(office(province), new Sending(plan, duties, receivers, null, ""), null);
    }

    /** The first duty, as the commune has it. */
    Obligation received() {
        return at(commune);
    }

    /** The first duty, as an agency has it. */
    Obligation at(Map<Role, TestPeople.Person> agency) {
        return lists.received(office(agency), ObligationFilter.of(Part.ALL, null), 10).stream()
                .filter(o -> o.duty().equals(duties().getFirst()))
                .findFirst()
                .orElseThrow();
    }

    Obligation reload(Obligation o) {
        return views.of(office(province), o.id()).obligation();
    }

    List<TaskId> duties() {
        return tasks(office(province), plan).stream().map(Task::id).toList();
    }

    List<Task> tasks(Actor reader, PlanId of) {
        return plans.tasks(reader, of);
    }

    /** Carries a task of the commune to its end. */
    void finish(TaskId id) {
        act(id, TaskAct.HAND_IN);
        act(id, TaskAct.APPROVE);
    }

    void act(TaskId id, TaskAct act) {
        var version = details.task(office(commune), id).task().version();
        assertThat(work.act(office(commune), id, act, "theo chỉ đạo", version)).isEqualTo(SAVED);
    }

    static AgencyId agency(Map<Role, TestPeople.Person> people) {
        return actor(people, Role.OFFICE).agency();
    }

    static Actor office(Map<Role, TestPeople.Person> people) {
        return actor(people, Role.OFFICE);
    }

    static Actor actor(Map<Role, TestPeople.Person> people, Role role) {
        return Objects.requireNonNull(people.get(role)).actor();
    }

    /** The commune answers the first duty with own tasks. */
    void link(TaskId... tasks) {
        assertThat(answering.link(
                        office(commune),
                        received().id(),
                        List.of(tasks),
                        received().version()))
                .isEqualTo(SAVED);
    }

    static Outcome refused(String key) {
        return new Outcome.Refused("obligation." + key, List.of());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
