package vn.danvan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import vn.danvan.TestDatabase;

class ExternalDatabaseTest {

    @Test
    void isUsedWhenItAnswersAndIsNewEnough() {
        assertThat(ExternalDatabase.checked(TestDatabase.access())).isEqualTo(TestDatabase.access());
    }

    @Test
    void isRefusedWhenNobodyAnswers() throws IOException {
        refusesWithoutItsPassword(
                "jdbc:postgresql://127.0.0.1:%d/danvan?user=a&password=geheim".formatted(closedPort()));
    }

    @Test
    void isRefusedWhenThePasswordIsWrong() {
        refusesWithoutItsPassword(TestDatabase.access().url());
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void refusesWithoutItsPassword(String url) {
        var access = new DatabaseAccess(url, "danvan", "geheim");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> ExternalDatabase.checked(access))
                .withMessageNotContaining("geheim")
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.DATABASE_UNREACHABLE));
    }
}
