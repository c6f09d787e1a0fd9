package vn.danvan.organization.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.Time;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.audit.AuditEntry;
import vn.danvan.platform.audit.AuditFilter;
import vn.danvan.platform.audit.AuditTrail;

@DanvanTest
class SignInTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final String WRONG = "không phải mật khẩu";

    @Autowired
    TestPeople people;

    @Autowired
    AccountTable accounts;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    Passwords passwords;

    @Autowired
    SignInRecord record;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    AuditTrail trail;

    @Autowired
    SignIn real;

    Map<Role, TestPeople.Person> agency;
    TestPeople.Person leader;

    /** Each test comes from an address of its own. */
    final String address = UUID.randomUUID().toString();

    @BeforeEach
    void people() {
        agency = people.agency();
        leader = agency.get(Role.LEADER);
    }

    @Test
    void theFifthFailureClosesSignInForAMinuteAndEachFurtherOneForTwiceAsLong() {
        for (int i = 0; i < 4; i++) {
            assertThat(at(0).signIn(leader.username(), WRONG, address))
                    .isEqualTo(new SignInAnswer.Refused("sign-in.wrong"));
        }
        assertThat(at(0).signIn(leader.username(), WRONG, address)).isEqualTo(closedUntil(60));
        assertThat(at(59).signIn(leader.username(), leader.password(), address)).isEqualTo(closedUntil(60));
        assertThat(at(60).signIn(leader.username(), WRONG, address)).isEqualTo(closedUntil(60 + 120));
        assertThat(at(180).signIn(leader.username(), WRONG, address)).isEqualTo(closedUntil(180 + 240));
    }

    @Test
    void theRightPasswordStartsTheCountAnew() {
        fail(leader.username(), 4);
        assertThat(at(0).signIn(leader.username(), leader.password(), address))
                .isInstanceOf(SignInAnswer.Welcome.class);
        fail(leader.username(), 4);
        assertThat(at(0).signIn(leader.username(), leader.password(), address))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void aNameWithoutAccountIsAnsweredLikeOneWith() {
        var unknown = "ai-do-" + UUID.randomUUID();
        for (int i = 0; i < 7; i++) {
            assertThat(at(0).signIn(unknown, WRONG, address + "1"))
                    .isEqualTo(at(0).signIn(leader.username(), WRONG, address + "2"));
        }
    }

    @Test
    void capitalsAndSpacesAroundTheNameDoNotMatter() {
        assertThat(at(0).signIn("  " + leader.username().toUpperCase(Locale.ROOT) + " ", leader.password(), address))
                .isEqualTo(new SignInAnswer.Welcome(leader.account()));
    }

    @Test
    void anAddressIsClosedAfterManyFailuresUnderManyNames() {
        for (int i = 0; i < 30; i++) {
            at(0).signIn("ten-" + UUID.randomUUID(), WRONG, address);
        }
        at(0).signIn("ten-khac-" + UUID.randomUUID(), WRONG, address);
        assertThat(at(1).signIn(leader.username(), leader.password(), address)).isEqualTo(closedUntil(60));
        assertThat(at(1).signIn(leader.username(), leader.password(), address + " elsewhere"))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void oneGoodAccountDoesNotFreeAnAddress() {
        for (int i = 0; i < 30; i++) {
            at(0).signIn("ten-" + UUID.randomUUID(), WRONG, address);
            at(0).signIn(leader.username(), leader.password(), address);
        }
        at(0).signIn("ten-khac-" + UUID.randomUUID(), WRONG, address);
        assertThat(at(1).signIn(leader.username(), leader.password(), address)).isEqualTo(closedUntil(60));
    }

    @Test
    void aHouseFullOfPeopleSigningInRightIsNotClosed() {
        for (int i = 0; i < 60; i++) {
            assertThat(at(0).signIn(leader.username(), leader.password(), address))
                    .isInstanceOf(SignInAnswer.Welcome.class);
        }
    }

    @Test
    void ofManyGuessesAtTheSameMomentOnlyTheFirstFewAreCompared() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 40)
                    .<Callable<SignInAnswer>>mapToObj(i -> () -> real.signIn(leader.username(), WRONG, address + i))
                    .toList());
            assertThat(answers.stream().map(SignInTest::get).filter(SignInAnswer.Refused.class::isInstance))
                    .hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void aOneTimePasswordStopsWorkingAfterAWeek() {
        var given = keeping.renew(
                leader.actor().officer(), agency.get(Role.ADMINISTRATOR).actor());
        var aWeekOn =
                Duration.between(NOW, Instant.now()).plus(Duration.ofDays(7)).toSeconds();
        assertThat(at(aWeekOn + 60).signIn(given.username(), given.password(), address))
                .isEqualTo(new SignInAnswer.Refused("sign-in.one-time-expired"));
        assertThat(at(aWeekOn - 60).signIn(given.username(), given.password(), address))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void theAdministratorOpensAClosedNameAgain() {
        fail(leader.username(), 5);
        keeping.unlock(leader.actor().officer(), agency.get(Role.ADMINISTRATOR).actor());
        assertThat(at(1).signIn(leader.username(), leader.password(), address))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void everyAttemptIsInTheRecordWithoutWhatWasTyped() {
        fail(leader.username(), 5);
        at(60).signIn(leader.username(), leader.password(), address);
        var entries = trail.entries(leader.actor().agency(), new AuditFilter(null, null, null, null), 100).stream()
                .filter(entry -> entry.object().equals("account:" + leader.account()))
                .toList();
        assertThat(entries)
                .extracting(AuditEntry::act)
                .startsWith("account.sign-in", "account.lock-out", "account.sign-in-failed", "account.sign-in-failed");
        assertThat(entries.getFirst().officer()).isEqualTo(leader.actor().officer());
        assertThat(entries.get(1).officer()).as("who failed is not known").isNull();
        assertThat(entries).noneMatch(entry -> entry.toString().contains(WRONG));
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            at(0).signIn(name, WRONG, address);
        }
    }

    private SignIn at(long second) {
        var clock = Clock.fixed(NOW.plusSeconds(second), Time.ZONE);
        return new SignIn(accounts, new Attempts(db, clock), passwords, record, transaction, clock);
    }

    private static SignInAnswer closedUntil(long second) {
        return new SignInAnswer.Closed(NOW.plusSeconds(second));
    }

    private static SignInAnswer get(Future<SignInAnswer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
