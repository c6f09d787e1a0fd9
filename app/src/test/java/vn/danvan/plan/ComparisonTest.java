package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.platform.access.AgencyId;
import vn.danvan.platform.access.UnitId;

class ComparisonTest {
    private static final Task TRAINING =
            task(1, "II.1", 1, "Tổ chức lớp tập huấn nghiệp vụ dân vận cho công chức trong quý II");
    private static final Task REPORT = task(2, "III", 2, "Báo cáo kết quả về Sở Nội vụ trước ngày 10 tháng 6");

    @Test
    void theSameWordsAreTheSameDutyWhereverTheyStand() {
        var moved = draft("III", 1, TRAINING.text() + ";");
        assertThat(Comparison.of(List.of(moved), List.of(TRAINING, REPORT)))
                .extracting(ProposalDraft::task)
                .containsExactly(TRAINING.id());
    }

    @Test
    void aDutyWithSomeOtherWordsIsTheOneMostAlike() {
        var changed = draft("II.1", 1, "Tổ chức lớp tập huấn nghiệp vụ dân vận cho công chức, viên chức trong quý III");
        assertThat(Comparison.of(List.of(changed), List.of(REPORT, TRAINING)))
                .extracting(ProposalDraft::task)
                .containsExactly(TRAINING.id());
    }

    @Test
    void aDutyUnlikeAllOthersIsNew() {
        var other = draft("II.1", 1, "Rà soát, niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ");
        assertThat(Comparison.of(List.of(other), List.of(TRAINING)))
                .extracting(ProposalDraft::task)
                .containsOnlyNulls();
    }

    @Test
    void aTaskIsFoundOnce() {
        var twice = List.of(draft("II.1", 1, TRAINING.text()), draft("II.1", 2, TRAINING.text()));
        assertThat(Comparison.of(twice, List.of(TRAINING)))
                .extracting(ProposalDraft::task)
                .containsExactly(TRAINING.id(), null);
    }

    @Test
    void whoDoesItStaysWhereTheAmendedPlanNamesNobody() {
        var found = Comparison.of(List.of(draft("II.1", 1, TRAINING.text())), List.of(TRAINING))
                .getFirst();
        assertThat(found.lead()).isEqualTo(TRAINING.lead());
        assertThat(found.cooperating()).isEqualTo(TRAINING.cooperating());
    }

    private static ProposalDraft draft(String number, int bullet, String text) {
        return new ProposalDraft(new Numbering(number, bullet), text, null, "", null, List.of(), List.of(), null);
    }

    private static Task task(long id, String number, int bullet, String text) {
        return new Task(
                new TaskId(id),
                new PlanId(1),
                new RevisionId(1),
                new AgencyId(1),
                new Numbering(number, bullet),
                text,
                null,
                new UnitId(7),
                List.of(new UnitId(8)),
                TaskStatus.RUNNING,
                null,
                0);
    }
}
