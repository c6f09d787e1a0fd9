package vn.danvan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.DanvanTest;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.messages.Message;
import vn.danvan.terms.Answer;
import vn.danvan.terms.calendar.AgencyDay;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Status;
import vn.danvan.terms.rule.Correction;
import vn.danvan.terms.rule.Length;
import vn.danvan.terms.rule.Unit;

@DanvanTest
class RecountTest extends OpenTermActs {
    @Test
    void aSwappedFridayMovesTheTermAndTheOfficerIsToldOnce() {
        run(1, "KN-01", LocalDate.of(2026, 11, 23), officer);
        run(2, "KN-01", LocalDate.of(2026, 11, 23), officer);
        run(3, "KN-01", LocalDate.of(2026, 10, 1), officer);
        var recount = entered(notice(null, List.of(SWAP)));
        job.run("");
        assertThat(due(1)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(recounts.get(administrator, recount))
                .extracting(Recount::moved, Recount::unchanged, Recount::undecided, Recount::isFinished)
                .containsExactly(2L, 1L, 0L, true);
        assertThat(messages.of(officer.officer(), null, 10))
                .extracting(Message::words)
                .containsExactly("2 việc được tính lại hạn vì Thông báo 77/TB-VD của Bộ Ví Dụ.");
        assertThat(recounts.own(officer, recount, 0, 10))
                .extracting(Recounts.MovedTerm::label, Recounts.MovedTerm::oldDay, Recounts.MovedTerm::newDay)
                .containsExactly(
                        tuple("Đơn số 1", LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 4)),
                        tuple("Đơn số 2", LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 4)));
        assertThat(recounts.own(officer, recount, 0, 1).getFirst().why())
                .contains("chuyển từ 03/12/2026", "27/11/2026 nghỉ hoán đổi, làm bù ngày 05/12/2026");
    }

    @Test
    void whatNobodyHasIsToldToTheHeadOfTheUnit() {
        run(1, "KN-01", LocalDate.of(2026, 11, 23), null);
        var recount = entered(notice(null, List.of(SWAP)));
        job.run("");
        var head = agency.get(Role.UNIT_HEAD).actor();
        assertThat(messages.of(head.officer(), null, 10)).hasSize(1);
        assertThat(recounts.own(head, recount, 0, 10)).hasSize(1);
        assertThat(recounts.own(officer, recount, 0, 10)).isEmpty();
    }

    @Test
    void aSecondRecountFindsNothingMoreToMove() {
        run(1, "KN-01", LocalDate.of(2026, 11, 23), officer);
        entered(notice(null, List.of(SWAP)));
        job.run("");
        var version = open(1).version();
        job.run("");
        assertThat(open(1).version()).isEqualTo(version);
    }

    @Test
    void daysOfOneAgencyMoveNothingElsewhere() {
        var other = people.agency().get(Role.OFFICER).actor();
        run(1, "KN-01", LocalDate.of(2026, 11, 23), officer);
        run(2, "KN-01", LocalDate.of(2026, 11, 23), other);
        var closed = new NewNotice(
                officer.agency(),
                "12/TB-SVD",
                LocalDate.of(2026, 11, 20),
                "Sở Mẫu tỉnh Ví Dụ",
                null,
                List.of(),
                List.of(),
                List.of(new AgencyDay(FRIDAY, AgencyDay.Effect.OFF, "cơ quan chuyển trụ sở")),
                null);
        entered(closed);
        job.run("");
        assertThat(due(1)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(due(2)).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void aReadingOfTheLawMovesTheTermsOfItsRuleAndIsNamedInTheExplanation() {
        run(1, "DON-06", LocalDate.of(2026, 11, 2), officer);
        run(2, "KN-03", LocalDate.of(2026, 11, 2), officer);
        var before = due(1);
        var version = calendars.ofState().book().find("DON-06").orElseThrow().latest();
        var reading = new NewReading(
                "DON-06",
                version.from(),
                version.from(),
                null,
                List.of(new Length(15, Unit.WORKING_DAY)),
                List.of(new Citation("Luật Ví Dụ 01/2020/QH14", "Điều 3")),
                "Trong 15 ngày làm việc.",
                "",
                Status.VERIFIED,
                new Correction("Nguyễn Văn Thử", LocalDate.of(2026, 11, 20)));
        var saved = saved(readings.enter(administrator, reading));
        job.run("");
        assertThat(due(1)).isAfter(before);
        assertThat(recounts.get(administrator, saved.recount()))
                .extracting(Recount::moved, Recount::unchanged)
                .containsExactly(1L, 0L);
        assertThat(terms.explain(open(1)).orElseThrow().sentence())
                .contains("15 ngày làm việc", "theo bản đối chiếu của Nguyễn Văn Thử ngày 20/11/2026");
        readings.withdraw(administrator, saved.id(), "đọc nhầm");
        job.run("");
        assertThat(due(1)).isEqualTo(before);
    }

    /** The clerk has the row, the recount goes by, and comes back when the clerk is done. */
    @Test
    void aTermThatSomebodyHoldsIsCountedWhenItIsFree() {
        run(1, "KN-01", LocalDate.of(2026, 11, 23), officer);
        run(2, "KN-01", LocalDate.of(2026, 11, 23), officer);
        entered(notice(null, List.of(SWAP)));
        transaction.executeWithoutResult(clerk -> {
            db.sql("SELECT id FROM calendar.open_term WHERE owner_id = 1 FOR UPDATE")
                    .query(Long.class)
                    .single();
            inAnotherThread(() -> assertThat(job.run("")).isPresent());
            assertThat(due(2)).isEqualTo(LocalDate.of(2026, 12, 4));
        });
        assertThat(job.run("")).isEmpty();
        assertThat(due(1)).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    /** Killed after any step: what was committed stays, and the rest is done by whoever comes next. */
    @Test
    void aRecountThatStoppedHalfWayGoesOnWhereItWas() {
        run(1, "KN-01", LocalDate.of(2026, 11, 23), officer);
        var recount = entered(notice(null, List.of(SWAP)));
        assertThat(step.next()).isEqualTo(RecountStep.Left.MORE);
        assertThat(recounts.get(administrator, recount).isFinished()).isFalse();
        job.run("");
        assertThat(recounts.get(administrator, recount))
                .extracting(Recount::moved, Recount::isFinished)
                .containsExactly(1L, true);
    }

    @Test
    void aRefusalOfTheLawOpensNoTerm() {
        assertThat(run(9, "KN-03", LocalDate.of(2011, 1, 3), officer)).isInstanceOf(Answer.Refused.class);
        assertThat(terms.find(new Owner("test.letter", 9), "KN-03")).isEmpty();
    }
}
