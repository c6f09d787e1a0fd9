package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.DanvanTest;
import vn.danvan.calendar.CalendarTables;
import vn.danvan.calendar.NewNotice;
import vn.danvan.calendar.NoticeKeeping;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Role;
import vn.danvan.terms.calendar.AgencyDay;

/** A day off that is announced late moves the days of tasks that end before it. */
@DanvanTest
class DueRecountTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 9);

    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    NoticeKeeping notices;

    @Autowired
    DueRecountStep step;

    @Autowired
    TaskDetails details;

    @Autowired
    CalendarTables tables;

    @AfterEach
    void leaveNothing() {
        tables.empty();
    }

    @Test
    void movesWhatEndsBeforeADayAndSaysWhy() {
        var agency = people.agency();
        var office = Objects.requireNonNull(agency.get(Role.OFFICE)).actor();
        var plan = plans.approved(
                office,
                "Tổ chức đối thoại, hoàn thành trước ngày 10/12/2026.",
                "Nộp biên bản chậm nhất ngày 09/12/2026.");
        var before = plans.tasks(office, plan);
        assertThat(before).extracting(Task::dueOn).containsExactly(WEDNESDAY, WEDNESDAY);
        notices.enter(Objects.requireNonNull(agency.get(Role.ADMINISTRATOR)).actor(), closed(before.getFirst()), null);
        assertThat(step.after(0, TODAY, "Thông báo 12/TB-SVD")).isEmpty();
        assertThat(plans.tasks(office, plan))
                .as("«chậm nhất» names the day itself, whatever it is")
                .extracting(Task::dueOn)
                .containsExactly(WEDNESDAY.minusDays(1), WEDNESDAY);
        assertThat(details.task(office, before.getFirst().id())
                        .entries()
                        .getFirst()
                        .words())
                .isEqualTo("Từ 09/12/2026 thành 08/12/2026 vì Thông báo 12/TB-SVD");
        var version = plans.tasks(office, plan).getFirst().version();
        step.after(0, TODAY, "Thông báo 12/TB-SVD");
        assertThat(plans.tasks(office, plan).getFirst().version())
                .as("done again")
                .isEqualTo(version);
    }

    private static NewNotice closed(Task task) {
        return new NewNotice(
                task.agency(),
                "12/TB-SVD",
                TODAY,
                "Sở Mẫu tỉnh Ví Dụ",
                null,
                List.of(),
                List.of(),
                List.of(new AgencyDay(WEDNESDAY, AgencyDay.Effect.OFF, "cơ quan chuyển trụ sở")),
                null);
    }
}
