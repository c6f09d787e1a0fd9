package vn.danvan.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvan.platform.access.OpenToAll;

/** Keeps the choice of light or dark pages in the browser. */
@Controller
class ThemeChoice {
    private static final Duration A_YEAR = Duration.ofDays(365);

    @OpenToAll
    @PostMapping("/theme")
    String choose(
            @RequestParam String theme, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        var cookie = ResponseCookie.from(Theme.COOKIE, Theme.of(theme).value())
                .path("/")
                .maxAge(A_YEAR)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + LocalPath.of(back);
    }
}
