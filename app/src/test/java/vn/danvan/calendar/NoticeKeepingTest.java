package vn.danvan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.DanvanTest;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.web.Stale;
import vn.danvan.terms.calendar.Notice;
import vn.danvan.terms.calendar.YearChoice;
import vn.danvan.terms.law.Status;
import vn.danvan.terms.rule.Correction;
import vn.danvan.terms.rule.Length;
import vn.danvan.terms.rule.Unit;

/** Notices and readings of the law are entered, corrected, withdrawn and refused. */
@DanvanTest
class NoticeKeepingTest extends OpenTermActs {
    @Test
    void aWithdrawnNoticeGivesTheOldDayBackAndStaysInTheHistory() {
        run(1, "KN-01", LocalDate.of(2026, 11, 23), officer);
        var saved = saved(notices.enter(administrator, notice(null, List.of(SWAP)), null));
        job.run("");
        assertThat(holidays.feed()).contains("UID:20261127-SWAPPED_OFF@terms.danvan");
        notices.withdraw(administrator, new NoticeId(saved.id()), "nhập nhầm");
        job.run("");
        assertThat(due(1)).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(notices.history(administrator)).singleElement().matches(notice -> !notice.holds());
        assertThat(holidays.feed().replace("\r\n ", ""))
                .containsSubsequence("UID:20261127-SWAPPED_OFF@terms.danvan", "STATUS:CANCELLED");
        assertThatThrownBy(() -> notices.withdraw(administrator, new NoticeId(saved.id()), "lần nữa"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aCorrectedNoticeTakesThePlaceOfTheWrongOne() {
        var wrong = saved(notices.enter(administrator, notice(null, List.of(SWAP)), null));
        var right = notice(null, List.of(new Notice.Swap(LocalDate.of(2026, 11, 30), SATURDAY)));
        saved(notices.enter(administrator, right, new NoticeId(wrong.id())));
        var calendar = calendars.ofState().calendar();
        assertThat(calendar.isWorking(FRIDAY)).isTrue();
        assertThat(calendar.isWorking(LocalDate.of(2026, 11, 30))).isFalse();
    }

    @Test
    void twoNoticesForOneDayAreRefusedByTheirNumbers() {
        entered(notice(null, List.of(SWAP)));
        var second = new NewNotice(
                null,
                "78/TB-VD",
                LocalDate.of(2026, 11, 20),
                "Bộ Ví Dụ",
                null,
                List.of(new Notice.Swap(FRIDAY, LocalDate.of(2026, 12, 12))),
                List.of(),
                List.of(),
                null);
        assertThat(notices.enter(administrator, second, null))
                .asInstanceOf(type(Outcome.Refused.class))
                .satisfies(refused -> assertThat(refused.reasons().getFirst())
                        .contains("ngày 27/11/2026", "77/TB-VD", "78/TB-VD", "thay thế"));
        var deliveredYear = new NewNotice(
                null,
                "79/TB-VD",
                LocalDate.of(2026, 11, 20),
                "Bộ Ví Dụ",
                new YearChoice(2026, 2, YearChoice.Side.AFTER),
                List.of(),
                List.of(),
                List.of(),
                null);
        assertThat(notices.refusals(administrator, deliveredYear, null).getFirst())
                .contains("9441/TB-BNV");
    }

    @Test
    void aPreviewShowsWhatWouldMoveAndSavesNothing() {
        run(1, "KN-01", LocalDate.of(2026, 11, 23), officer);
        run(2, "KN-01", LocalDate.of(2026, 10, 1), officer);
        var before = calendars.edition();
        var preview = notices.preview(administrator, notice(null, List.of(SWAP)), null);
        assertThat(preview.changes()).hasSize(2);
        assertThat(preview.seen()).isEqualTo(1);
        assertThat(preview.moves()).isEqualTo(1);
        assertThat(calendars.edition()).isEqualTo(before);
    }

    @Test
    void aReadingThatOverlapsAnotherVersionIsRefused() {
        var known = calendars.ofState().book().find("KN-01").orElseThrow().versions();
        var reading = new NewReading(
                "KN-01",
                known.getLast().from(),
                known.getFirst().to(),
                null,
                List.of(new Length(7, Unit.WORKING_DAY)),
                known.getLast().citations(),
                "",
                "",
                Status.VERIFIED,
                new Correction("Nguyễn Văn Thử", LocalDate.of(2026, 11, 20)));
        assertThat(readings.enter(administrator, reading))
                .asInstanceOf(type(Outcome.Refused.class))
                .satisfies(refused -> assertThat(refused.reasons().getFirst()).contains("Hai phiên bản", "KN-01"));
    }

    @Test
    void onlyAnAdministratorEntersNotices() {
        assertThatThrownBy(() -> notices.enter(officer, notice(null, List.of(SWAP)), null))
                .isInstanceOf(Forbidden.class);
    }
}
