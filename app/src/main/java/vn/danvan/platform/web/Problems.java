package vn.danvan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Turns a failure into its page: the words of its status, and a number that the log has too. */
@Component
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    /** Digits and letters that nobody mistakes for one another when they are read out. */
    private static final String LETTERS = "23456789ACDEFHJKLMNPQRTUVWXY";

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final SecureRandom random = new SecureRandom();
    private final MessageSource words;

    Problems(MessageSource words) {
        this.words = words;
    }

    ModelAndView page(HttpStatus status, HttpServletRequest request, @Nullable Throwable cause) {
        var problem = new Problem(status, word(status, "title"), word(status, "text"), logged(status, request, cause));
        var view = request.getHeader("HX-Request") == null ? "error/page" : "error/fragment";
        return new ModelAndView(view, Map.of("problem", problem), status);
    }

    /** Writes the failure into the log, and says under which number. */
    String logged(HttpStatus status, HttpServletRequest request, @Nullable Throwable cause) {
        var number = number();
        log(number, status, request, cause);
        return number;
    }

    private String word(HttpStatus status, String what) {
        var general = status.is5xxServerError() ? "500" : "400";
        var fallback = words.getMessage("error." + general + "." + what, null, VIETNAMESE);
        var text = words.getMessage("error." + status.value() + "." + what, null, fallback, VIETNAMESE);
        return text == null ? fallback : text;
    }

    /** The query and the body stay out of the log: they may hold personal data. */
    private static void log(String number, HttpStatus status, HttpServletRequest request, @Nullable Throwable cause) {
        if (status.is5xxServerError()) {
            LOG.error("{} {} {}", number, request.getMethod(), request.getRequestURI(), cause);
        } else {
            var why = cause == null ? "" : cause.getClass().getSimpleName();
            LOG.info("{} {} {} {} {}", number, status.value(), request.getMethod(), request.getRequestURI(), why);
        }
    }

    private String number() {
        var number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
