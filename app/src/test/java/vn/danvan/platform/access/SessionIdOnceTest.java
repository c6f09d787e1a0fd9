package vn.danvan.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;

/** A request is asked for its session once. */
class SessionIdOnceTest {
    private final SessionIdOnce ids = new SessionIdOnce(new CookieHttpSessionIdResolver());
    private final MockHttpServletRequest request = request();

    @Test
    void theSecondQuestionOfARequestFindsNone() {
        assertThat(ids.resolveSessionIds(request)).containsExactly("phien");
        assertThat(ids.resolveSessionIds(request)).isEmpty();
    }

    @Test
    void theRequestOfAnErrorPageIsAskedAnew() {
        ids.resolveSessionIds(request);
        assertThat(ids.resolveSessionIds(new HttpServletRequestWrapper(request)))
                .containsExactly("phien");
    }

    private static MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("SESSION", "cGhpZW4=")); // "phien"
        return request;
    }
}
