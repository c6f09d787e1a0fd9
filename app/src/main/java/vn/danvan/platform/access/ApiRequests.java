package vn.danvan.platform.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Which requests are those of programs. It is asked at one place only: a request is either of a program, with a token
 * and without regard to any cookie, or of a browser, with a session and the token of its form.
 */
public final class ApiRequests {
    public static final String PATH = "/api/";

    private ApiRequests() {}

    public static boolean is(HttpServletRequest request) {
        return request.getServletPath().startsWith(PATH);
    }

    /** Whether the request, or the one that failed before this page of errors, is of a program. */
    public static boolean wasAsked(HttpServletRequest request) {
        return is(request)
                || (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                        && asked.startsWith(PATH));
    }
}
