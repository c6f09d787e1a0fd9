package vn.danvan.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Gives each request the id of its session once. Spring Session asks again after a page is sent, would read the whole session
 * for it, and has nothing left to do with it.
 */
record SessionIdOnce(HttpSessionIdResolver cookie) implements HttpSessionIdResolver {
    private static final String ASKED = SessionIdOnce.class.getName();

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        if (request.equals(request.getAttribute(ASKED))) {
            return List.of();
        }
        request.setAttribute(ASKED, request); // an error page comes with a request of its own
        return cookie.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        cookie.setSessionId(request, response, id);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookie.expireSession(request, response);
    }
}
