package vn.danvan.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends to the sign-in page who uploads without being signed in. To look for the token in a form with a file, the whole
 * form is written to disk; so nobody in particular could fill the disk.
 */
class NoFilesOfStrangers extends OncePerRequestFilter {
    private final RequestPerson person;

    NoFilesOfStrangers(RequestPerson person) {
        this.person = person;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FileForms.isOne(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (person.of(request).isPresent()) {
            chain.doFilter(request, response);
        } else {
            AccessInterceptor.sends("/sign-in", request, response);
        }
    }
}
