package vn.danvan.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.danvan.platform.access.FileForms;
import vn.danvan.platform.access.Tokens;
import vn.danvan.platform.web.ApiProblems;

/**
 * Finds the program behind a request by its token. It stands before all else, so that a file of nobody in particular is
 * not even read. What the program may do is asked where the handler is known.
 */
class ApiGate extends OncePerRequestFilter {
    private static final String BEARER = "bearer ";

    private final Tokens tokens;
    private final ApiProblems problems;

    ApiGate(Tokens tokens, ApiProblems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret = secret(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (secret == null && FileForms.isOne(request)) {
            problems.send(HttpStatus.UNAUTHORIZED, request, response);
        } else if (secret == null) {
            chain.doFilter(request, response);
        } else {
            use(secret, request, response, chain);
        }
    }

    private void use(String secret, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (tokens.use(secret, request.getRemoteAddr())) {
            case Tokens.Use.By(var caller) -> {
                caller.actsIn(request);
                chain.doFilter(request, response);
            }
            case Tokens.Use.Unknown() -> problems.send(HttpStatus.UNAUTHORIZED, request, response);
            case Tokens.Use.TooOften(var seconds) -> {
                response.setIntHeader(HttpHeaders.RETRY_AFTER, seconds);
                problems.send(HttpStatus.TOO_MANY_REQUESTS, request, response);
            }
        }
    }

    /** Null where no token was sent; another kind of authorization is a token that nobody knows. */
    private static @Nullable String secret(@Nullable String header) {
        if (header == null) {
            return null;
        }
        return header.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? header.substring(BEARER.length()).strip()
                : header;
    }
}
