package vn.danvan.platform.access;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Denies by default: a handler answers only when it is marked {@link OpenToAll}, or when the person who is signed in
 * has what its {@link Requires} names; a program needs what {@link Scoped} names too. It sees the very handler that was chosen, so no pattern of paths can miss it.
 */
class AccessInterceptor implements HandlerInterceptor {
    private static final Logger log = LoggerFactory.getLogger(AccessInterceptor.class);
    private final RequestPerson person;

    AccessInterceptor(RequestPerson person) {
        this.person = person;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR || handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        return handler instanceof HandlerMethod method ? admits(method, request, response) : refuses(handler, response);
    }

    private boolean admits(HandlerMethod method, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (method.hasMethodAnnotation(OpenToAll.class)) {
            return true;
        }
        var requires = method.getMethodAnnotation(Requires.class);
        var scoped = method.getMethodAnnotation(Scoped.class);
        if (requires == null || (scoped == null && ApiRequests.is(request))) {
            return refuses(method, response);
        }
        if (scoped != null) {
            return admits(ApiCaller.of(request).orElseThrow(NotCalled::new), scoped, requires);
        }
        var signedIn = person.of(request).orElse(null);
        if (signedIn == null) {
            return sends(signInPath(request), request, response);
        }
        var firstPath = signedIn.firstPath();
        if (firstPath != null && !firstPath.equals(request.getServletPath())) {
            return sends(firstPath, request, response);
        }
        for (var right : requires.value()) {
            signedIn.actor().require(right);
        }
        return true;
    }

    /** A program acts for a person, so it needs what the person needs, and a token for it besides. */
    private static boolean admits(ApiCaller program, Scoped scoped, Requires requires) {
        for (var scope : scoped.value()) {
            if (!program.mayUse(scope)) {
                throw new ScopeMissing(scope);
            }
        }
        for (var right : requires.value()) {
            program.person().actor().require(right);
        }
        return true;
    }

    private boolean refuses(Object handler, HttpServletResponse response) throws IOException {
        log.error("Handler {} names no right, so nobody may call it", handler);
        response.sendError(SC_FORBIDDEN);
        return false;
    }

    /** A fragment asked for by htmx must not be replaced by a whole page: htmx is told to go there instead. */
    static boolean sends(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(path);
        } else {
            response.setHeader("HX-Redirect", path);
        }
        return false;
    }

    private String signInPath(HttpServletRequest request) {
        var page = page(request);
        return page.isEmpty() || page.equals("/") ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(page, UTF_8);
    }

    /** The page to come back to: for a form or a fragment, the one that it stands on, so that nothing written is lost. */
    private static String page(HttpServletRequest request) {
        if (request.getMethod().equals("GET") && request.getHeader("HX-Request") == null) {
            return withQuery(request.getRequestURI(), request.getQueryString());
        }
        var from = request.getHeader("Referer");
        try {
            var address = new URI(from == null ? "" : from);
            return withQuery(address.getRawPath() == null ? "" : address.getRawPath(), address.getRawQuery());
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String withQuery(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }
}
