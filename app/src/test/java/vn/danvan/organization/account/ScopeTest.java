package vn.danvan.organization.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @ParameterizedTest(name = "after {1} failures by {0} sign-in is closed for {2} minutes")
    @CsvSource({
        "NAME, 4, 0",
        "NAME, 5, 1",
        "NAME, 6, 2",
        "NAME, 7, 4",
        "NAME, 10, 32",
        "NAME, 11, 60",
        "NAME, 1000000, 60",
        "ADDRESS, 30, 0",
        "ADDRESS, 31, 1",
        "ADDRESS, 35, 15",
    })
    void eachFailureClosesForLonger(Scope scope, int failures, int minutes) {
        var until = scope.closedUntil(failures, NOW);
        assertThat(until).isEqualTo(minutes == 0 ? null : NOW.plus(Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest(name = "of {1} failures by {0}, {3} are left after {2} minutes")
    @CsvSource({
        "NAME, 5, 359, 5",
        "NAME, 5, 360, 4",
        "NAME, 5, 100000, 0",
        "ADDRESS, 31, 1, 31",
        "ADDRESS, 31, 2, 30",
        "ADDRESS, 31, 62, 0",
    })
    void failuresAreForgottenOneByOne(Scope scope, int failures, int minutes, int left) {
        assertThat(scope.remembered(failures, NOW, NOW.plus(Duration.ofMinutes(minutes))))
                .isEqualTo(left);
    }

    @Test
    void aClockThatWentBackForgetsNothing() {
        assertThat(Scope.NAME.remembered(3, NOW, NOW.minusSeconds(90_000))).isEqualTo(3);
    }
}
