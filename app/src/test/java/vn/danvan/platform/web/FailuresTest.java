package vn.danvan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.Right;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {
    private static final Pattern NUMBER = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");

    private final MockMvcTester mvc = new Shell().around(new Failing());

    @ParameterizedTest
    @CsvSource({
        "/missing, 404, Không có trang này",
        "/stale, 409, Người khác vừa sửa mục này",
        "/forbidden, 403, Không được xem trang này",
        "/too-large, 413, Tệp quá lớn",
        "/number?value=mười, 400, Máy chủ không hiểu yêu cầu này",
        "/number, 400, Máy chủ không hiểu yêu cầu này",
        "/rejected, 400, Máy chủ không hiểu yêu cầu này",
        "/taken, 409, Người khác vừa sửa mục này",
        "/deadlock, 409, Người khác vừa sửa mục này",
        "/defect, 500, Máy chủ gặp lỗi"
    })
    void everyFailureHasAPageOfItsStatus(String path, int status, String title) {
        assertThat(mvc.get().uri(path))
                .hasStatus(status)
                .bodyText()
                .contains("<h1>" + title + "</h1>")
                .containsPattern(NUMBER);
    }

    @Test
    void anActByTheWrongMethodIsRefusedWithAPage() {
        assertThat(mvc.post().uri("/missing")).hasStatus(405).bodyText().contains("<h1>");
    }

    @Test
    void theNumberOnThePageIsInTheLogWithItsCause(CapturedOutput log) throws Exception {
        var body = mvc.get().uri("/defect").exchange().getResponse().getContentAsString();
        var number = NUMBER.matcher(body.substring(body.indexOf("Số của lỗi")));
        assertThat(number.find()).isTrue();
        assertThat(log).contains(number.group()).contains("the secret cause");
    }

    @Test
    void aPageNeverShowsTheCause() {
        assertThat(mvc.get().uri("/defect"))
                .bodyText()
                .doesNotContain("the secret cause", "IllegalStateException", "\tat ");
    }

    @Test
    void htmxGetsAFragmentAndNoPage() {
        assertThat(mvc.get().uri("/defect").header("HX-Request", "true"))
                .hasStatus(500)
                .bodyText()
                .contains("role=\"alert\"")
                .doesNotContain("<html");
    }

    @Controller
    static class Failing {
        @GetMapping("/missing")
        String missing() {
            throw new Missing("plan", 12);
        }

        @GetMapping("/stale")
        String stale() {
            throw new Stale("plan", 12);
        }

        @GetMapping("/forbidden")
        String forbidden() {
            throw new Forbidden(Right.PLAN_EDIT);
        }

        @GetMapping("/too-large")
        String tooLarge() {
            throw new MaxUploadSizeExceededException(25);
        }

        @GetMapping("/rejected")
        String rejected() {
            throw new RequestRejectedException("a NUL");
        }

        @GetMapping("/taken")
        String taken() {
            throw new DuplicateKeyException("the name of a unit");
        }

        @GetMapping("/deadlock")
        String deadlock() {
            throw new CannotAcquireLockException("two at once");
        }

        @GetMapping("/number")
        String number(@RequestParam int value) {
            return "redirect:/" + value;
        }

        @GetMapping("/defect")
        String defect() {
            throw new IllegalStateException("the secret cause");
        }
    }
}
