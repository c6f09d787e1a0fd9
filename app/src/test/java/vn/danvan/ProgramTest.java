package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as an administrator meets it: in a process of its own. */
class ProgramTest {
    private static final String RUNNING = "danvan đang chạy tại ";
    private static final int ENDED_BY_SIGTERM = 128 + 15;

    @TempDir
    Path temporary;

    @Test
    void servesUntilItIsAskedToEnd() throws IOException, InterruptedException {
        var data = temporary.resolve("data");
        try (var program = start("serve", "--port", "0", "--data", data)) {
            var address = program.awaitLine(RUNNING).substring(RUNNING.length());
            assertThat(statusOf(address)).isLessThan(500);
            refusesASecondCopyOn(data);

            program.ask();
            assertThat(program.exitCode()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
            assertThat(data.resolve("logs/danvan.log")).content().contains("database system is shut down");
        }
    }

    private static int statusOf(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static void refusesASecondCopyOn(Path data) throws IOException, InterruptedException {
        try (var second = start("serve", "--port", "0", "--data", data)) {
            assertThat(second.remainingLines())
                    .containsExactly("danvan: Thư mục dữ liệu " + data + " đang được một bản danvan khác sử dụng.");
            assertThat(second.exitCode()).isEqualTo(10);
        }
    }

    @Test
    void saysInOneSentenceThatItsPortIsTaken() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var program = start("serve", "--port", taken.getLocalPort(), "--data", temporary)) {
            assertThat(program.remainingLines())
                    .containsExactly("danvan: Cổng " + taken.getLocalPort()
                            + " đã có chương trình khác dùng: hãy chọn cổng khác bằng --port.");
            assertThat(program.exitCode()).isEqualTo(14);
        }
        assertThat(temporary.resolve("database/postmaster.pid")).doesNotExist();
    }

    @Test
    void explainsItselfWhenItIsMisused() throws IOException, InterruptedException {
        try (var program = start("serve", "--prot", "8080")) {
            assertThat(program.remainingLines()).first().isEqualTo("danvan: không có tham số «--prot».");
            assertThat(program.exitCode()).isEqualTo(2);
        }
    }

    private static ChildProgram start(Object... arguments) throws IOException {
        return ChildProgram.startDanvan(arguments);
    }
}
