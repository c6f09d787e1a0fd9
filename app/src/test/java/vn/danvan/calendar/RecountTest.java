package vn.danvan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.messages.Message;
import vn.danvan.platform.messages.Messages;
import vn.danvan.platform.web.Stale;
import vn.danvan.terms.Answer;
import vn.danvan.terms.Facts;
import vn.danvan.terms.calendar.AgencyDay;
import vn.danvan.terms.calendar.Notice;
import vn.danvan.terms.calendar.YearChoice;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Status;
import vn.danvan.terms.rule.Correction;
import vn.danvan.terms.rule.Length;
import vn.danvan.terms.rule.Unit;

@DanvanTest
class RecountTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);
    private static final Notice.Swap SWAP = new Notice.Swap(FRIDAY, SATURDAY);

    @Autowired
    TestPeople people;

    @Autowired
    NoticeKeeping notices;

    @Autowired
    ReadingKeeping readings;

    @Autowired
    OpenTerms terms;

    @Autowired
    Recounts recounts;

    @Autowired
    RecountJob job;

    @Autowired
    RecountStep step;

    @Autowired
    Calendars calendars;

    @Autowired
    HolidayCalendar holidays;

    @Autowired
    Messages messages;

    @Autowired
    CalendarTables tables;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    Map<Role, TestPeople.Person> agency;
    Actor administrator;
    Actor officer;

    @BeforeEach
    void makePeople() {
        tables.empty();
        agency = people.agency();
        administrator = agency.get(Role.ADMINISTRATOR).actor();
        officer = agency.get(Role.OFFICER).actor();
    }

    @AfterEach
    void leaveNothing() {
        tables.empty();
    }

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
    void onlyAnAdministratorEntersNotices() {
        assertThatThrownBy(() -> notices.enter(officer, notice(null, List.of(SWAP)), null))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aRefusalOfTheLawOpensNoTerm() {
        assertThat(run(9, "KN-03", LocalDate.of(2011, 1, 3), officer)).isInstanceOf(Answer.Refused.class);
        assertThat(terms.find(new Owner("test.letter", 9), "KN-03")).isEmpty();
    }

    private static NewNotice notice(@Nullable YearChoice choice, List<Notice.Swap> swaps) {
        return new NewNotice(
                null, "77/TB-VD", LocalDate.of(2026, 11, 20), "Bộ Ví Dụ", choice, swaps, List.of(), List.of(), null);
    }

    private long entered(NewNotice notice) {
        return saved(notices.enter(administrator, notice, null)).recount();
    }

    private static Outcome.Saved saved(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved saved -> saved;
            case Outcome.Refused refused -> throw new AssertionError(refused.reasons());
        };
    }

    private Answer run(long id, String rule, LocalDate start, @Nullable Actor whose) {
        var of = whose == null ? officer : whose;
        var term = new NewOpenTerm(
                of.agency(),
                new Owner("test.letter", id),
                "Đơn số " + id,
                "/work",
                of.unit(),
                whose == null ? null : whose.officer(),
                rule,
                Facts.from(start));
        return transaction.execute(_ -> terms.run(term));
    }

    private OpenTerm open(long id) {
        return List.of("KN-01", "KN-03", "DON-06").stream()
                .flatMap(rule -> terms.find(new Owner("test.letter", id), rule).stream())
                .findFirst()
                .orElseThrow();
    }

    private LocalDate due(long id) {
        return open(id).due();
    }

    private static void inAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
