package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;
import vn.danvan.terms.calendar.WorkingCalendar;

/** The same tasks by status and by day. */
@DanvanTest
class TaskViewsTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    TaskViews views;

    private Actor office;
    private PlanId plan;

    @BeforeEach
    void approveAPlan() {
        office = Objects.requireNonNull(people.agency().get(Role.OFFICE)).actor();
        plan = plans.approved(
                office,
                "Phòng Mẫu tổ chức đối thoại, hoàn thành trước ngày 15/9/2026.",
                "Báo cáo định kỳ 6 tháng (trước ngày 10 tháng 6), năm (trước ngày 05 tháng 12).");
    }

    @Test
    void aMonthShowsWhatIsDueOnItsDays() {
        var month = views.month(office, TaskFilter.of(TaskFilter.State.OPEN), YearMonth.of(2026, 9));
        assertThat(month.days()).hasSize(35);
        assertThat(month.days())
                .filteredOn(day -> !day.tasks().isEmpty())
                .singleElement()
                .satisfies(day -> assertThat(day.date()).isEqualTo(LocalDate.of(2026, 9, 14)));
    }

    @Test
    void aTaskWithTwoReportDaysStandsOnBoth() {
        for (var due : new LocalDate[] {LocalDate.of(2026, 6, 9), LocalDate.of(2026, 12, 4)}) {
            var month = views.month(office, TaskFilter.of(TaskFilter.State.OPEN), YearMonth.from(due));
            assertThat(month.days())
                    .filteredOn(day -> day.date().equals(due))
                    .singleElement()
                    .satisfies(day -> assertThat(day.tasks()).hasSize(1));
        }
    }

    @Test
    void daysOffAndTheLunarMonthAreNamed() {
        var tet = TaskMonth.of(YearMonth.of(2026, 2), List.of(), WorkingCalendar.standard()).days().stream()
                .filter(day -> day.date().equals(LocalDate.of(2026, 2, 17)))
                .findFirst()
                .orElseThrow();
        assertThat(tet.lunar()).isEqualTo("1/1");
        assertThat(tet.off()).contains("Tết");
    }

    @Test
    void theBoardHoldsEachOpenTaskOnce() {
        var board = views.board(office, new TaskFilter(TaskFilter.State.OPEN, null, plan, null, null, null));
        assertThat(board.get(TaskStatus.NOT_STARTED)).hasSize(2);
        assertThat(board.get(TaskStatus.RUNNING)).isEmpty();
    }
}
