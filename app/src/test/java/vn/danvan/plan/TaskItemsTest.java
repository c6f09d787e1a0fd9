package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.DanvanTest;
import vn.danvan.organization.NewUnit;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.UnitKeeping;
import vn.danvan.organization.UnitKind;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.UnitId;

/** Every open task has its item in the worklist and every item its open task, whatever is done to tasks. */
@DanvanTest
class TaskItemsTest extends PlanActs {
    private static final String DUTIES = """
            KẾ HOẠCH
            Thực hiện công tác dân vận chính quyền năm 2026

            I. NỘI DUNG THỰC HIỆN

            - Tổ chức hội nghị đối thoại, hoàn thành trước ngày 30/9/2026.

            - Rà soát thủ tục hành chính và niêm yết công khai.

            - Phòng Mẫu theo dõi. Định kỳ 6 tháng (trước ngày 10 tháng 6), năm (trước ngày 05 tháng 12), báo cáo kết quả đến Sở Nội vụ.
            """;

    private static final String TASKS = """
            SELECT t.id, t.agency_id, t.text, t.due_on, p.title, t.status = 'WAITING_APPROVAL',
                   ARRAY(SELECT (u, u IS NOT DISTINCT FROM t.lead_unit_id, true, t.due_on)::text
                           FROM unnest(t.lead_unit_id || ARRAY(SELECT unit_id FROM plan.task_unit
                                                                       WHERE task_id = t.id AND done_on IS NULL)) u
                          WHERE u IS NOT NULL GROUP BY u ORDER BY u)
              FROM plan.task t JOIN plan.plan p ON p.id = t.plan_id
             WHERE t.closed_at IS NULL
            """;
    private static final String ITEMS = """
            SELECT i.owner_id, i.agency_id, i.title, nullif(i.due_on, 'infinity'), i.source, i.state = 'WAITING',
                   ARRAY(SELECT (a.holder_id, a.lead, a.shared, nullif(a.due_on, 'infinity'))::text
                           FROM worklist.assignment a WHERE a.item_id = i.id ORDER BY a.holder_id)
              FROM worklist.item i
             WHERE i.owner_kind = 'plan.task' AND i.state <> 'CLOSED'
            """;

    @Autowired
    UnitKeeping units;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskAssignment assignment;

    @Autowired
    Dues dues;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anApprovedPlanOpensAnItemForEachTask() {
        var plan = approved(DUTIES, null);
        assertSame();
        assertThat(openItems()).isEqualTo(tasks.of(plan).size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void itemsStayTrueThroughAnySequenceOfActs(long seed) {
        var plan = approved(DUTIES, null);
        var chance = new Random(seed);
        var other = TestPeople.done(
                units.add(new NewUnit(null, "Phòng Khác", "PK", UnitKind.DIVISION, 2), actor(Role.ADMINISTRATOR)));
        for (int step = 0; step < 60; step++) {
            var all = tasks.of(plan);
            actSomehow(all.get(chance.nextInt(all.size())), chance, other);
            assertSame();
        }
    }

    private void actSomehow(Task task, Random chance, UnitId other) {
        var office = office();
        var own = Objects.requireNonNull(office.unit());
        switch (chance.nextInt(8)) {
            case 0 ->
                assignment.assign(office, task.id(), chance.nextBoolean() ? other : null, List.of(own), task.version());
            case 1 -> days.reschedule(office, task.id(), chance.nextBoolean() ? "hằng quý" : "", "thử", task.version());
            case 2 ->
                dues.of(task.id()).stream()
                        .filter(due -> due.doneOn() == null)
                        .findFirst()
                        .ifPresent(due -> days.completeDue(office, task.id(), due.id(), task.version()));
            case 3 -> assignment.complete(office, task.id(), own, "xong phần");
            case 4 ->
                assignment.divide(
                        office,
                        task.id(),
                        new TaskAssignment.Piece("Phần nhỏ", other, "hằng quý"),
                        task.version(),
                        null);
            default -> {
                var acts = TaskAct.from(task.status());
                work.act(office, task.id(), acts.get(chance.nextInt(acts.size())), "thử", task.version());
            }
        }
    }

    @Test
    void anAmendedPlanClosesTheItemsOfWhatItDropped() {
        var plan = approved(DUTIES, null);
        approved(DUTIES.replaceFirst("- Rà soát[^\\n]+\\n", "").replace("30/9/2026", "31/10/2026"), plan);
        assertSame();
        assertThat(openItems()).isEqualTo(2);
    }

    @Test
    void aTaskWithSeveralDaysIsDueOnTheFirstThatIsStillOpen() {
        var task = tasks.of(approved(DUTIES, null)).getLast();
        assertThat(dueOf(task)).isEqualTo(LocalDate.of(2026, 6, 9));
        complete(task);
        assertThat(dueOf(task)).isEqualTo(LocalDate.of(2026, 12, 4));
        complete(task);
        assertThat(dueOf(task)).as("all days done, the task itself still open").isNull();
        assertSame();
    }

    @Test
    void theUpgradeOpensAnItemForEachTaskThatIsOpenAlready() throws IOException {
        var plan = approved(DUTIES, null);
        var first = tasks.of(plan).getFirst();
        work.act(office(), first.id(), TaskAct.CANCEL, "thử", first.version());
        var script =
                new ClassPathResource("db/migration/V0040__worklist.sql").getContentAsString(StandardCharsets.UTF_8);
        var fill = script.substring(script.indexOf("INSERT INTO worklist.item"));
        transaction.executeWithoutResult(status -> {
            db.sql("DELETE FROM worklist.escalation").update();
            db.sql("DELETE FROM worklist.assignment").update();
            db.sql("DELETE FROM worklist.item").update();
            db.sql(fill).update();
            assertSame();
            status.setRollbackOnly();
        });
    }

    private void complete(Task task) {
        var due = dues.of(task.id()).stream()
                .filter(day -> day.doneOn() == null)
                .findFirst()
                .orElseThrow();
        var version = tasks.get(task.id(), task.agency()).version();
        assertThat(days.completeDue(office(), task.id(), due.id(), version)).isEqualTo(new TaskWork.Outcome.Saved());
    }

    private @Nullable LocalDate dueOf(Task task) {
        return db.sql(
                        "SELECT nullif(due_on, 'infinity') FROM worklist.item WHERE owner_kind = 'plan.task' AND owner_id = :id")
                .param("id", task.id().value())
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }

    private void assertSame() {
        assertThat(differences(" AND agency_id = " + office().agency().value())).isEmpty();
    }

    private List<Map<String, Object>> differences(String of) {
        var tasksOf = TASKS + of.replace("agency_id", "t.agency_id");
        var itemsOf = ITEMS + of.replace("agency_id", "i.agency_id");
        return db.sql("(%1$s EXCEPT %2$s) UNION ALL (%2$s EXCEPT %1$s)".formatted(tasksOf, itemsOf))
                .query()
                .listOfRows();
    }

    private long openItems() {
        return db.sql("SELECT count(*) FROM worklist.item WHERE agency_id = :agency AND state <> 'CLOSED'")
                .param("agency", office().agency().value())
                .query(Long.class)
                .single();
    }

    private PlanId approved(String text, @Nullable PlanId amended) {
        var draft = open(text, amended);
        approve(draft);
        return draft.plan();
    }
}
