package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.messages.Messages;
import vn.danvan.terms.Answer;
import vn.danvan.terms.Facts;
import vn.danvan.terms.calendar.Notice;
import vn.danvan.terms.calendar.YearChoice;

/** Terms that run, and notices and readings that move them, for the tests of both. */
abstract class OpenTermActs {
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);
    static final Notice.Swap SWAP = new Notice.Swap(FRIDAY, SATURDAY);

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

    static NewNotice notice(@Nullable YearChoice choice, List<Notice.Swap> swaps) {
        return new NewNotice(
                null, "77/TB-VD", LocalDate.of(2026, 11, 20), "Bộ Ví Dụ", choice, swaps, List.of(), List.of(), null);
    }

    long entered(NewNotice notice) {
        return saved(notices.enter(administrator, notice, null)).recount();
    }

    static Outcome.Saved saved(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved saved -> saved;
            case Outcome.Refused refused -> throw new AssertionError(refused.reasons());
        };
    }

    Answer run(long id, String rule, LocalDate start, @Nullable Actor whose) {
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

    OpenTerm open(long id) {
        return List.of("KN-01", "KN-03", "DON-06").stream()
                .flatMap(rule -> terms.find(new Owner("test.letter", id), rule).stream())
                .findFirst()
                .orElseThrow();
    }

    LocalDate due(long id) {
        return open(id).due();
    }

    static void inAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
