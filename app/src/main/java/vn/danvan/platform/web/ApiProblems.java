package vn.danvan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.platform.access.ScopeMissing;

/** Turns a failure into what a program gets; the log has it under the same number. */
@Component
public class ApiProblems {
    private static final String NAME = "urn:danvan:problem:";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Problems problems;
    private final MessageSource words;
    private final JsonMapper json;

    ApiProblems(Problems problems, MessageSource words, JsonMapper json) {
        this.problems = problems;
        this.words = words;
        this.json = json;
    }

    /** The answer of a filter, which no handler can give any more. */
    public void send(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = answer(status, request, null);
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setStatus(status.value());
        response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
    }

    ResponseEntity<ApiProblem> answer(HttpStatus status, HttpServletRequest request, @Nullable Throwable cause) {
        var number = problems.logged(status, request, cause);
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"danvan\"");
        }
        if (cause instanceof ScopeMissing missing) {
            var scope = missing.scope().word();
            answer.header(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer realm=\"danvan\", error=\"insufficient_scope\", scope=\"%s\"".formatted(scope));
        }
        return answer.body(body(status, number, cause));
    }

    private ApiProblem body(HttpStatus status, String number, @Nullable Throwable cause) {
        return switch (cause) {
            case ApiRefused refused ->
                new ApiProblem(
                        NAME + refused.code(),
                        status.getReasonPhrase(),
                        status.value(),
                        refused.sentence().isEmpty() ? sentence(status) : refused.sentence(),
                        number,
                        refused.fields().isEmpty() ? null : errors(refused.fields()),
                        refused.current(),
                        refused.sent());
            case ScopeMissing missing ->
                plain("scope", status, word("api.scope", missing.scope().word()), number);
            case null, default -> plain(null, status, sentence(status), number);
        };
    }

    private static ApiProblem plain(@Nullable String code, HttpStatus status, String detail, String number) {
        var type = code == null ? "about:blank" : NAME + code;
        return new ApiProblem(type, status.getReasonPhrase(), status.value(), detail, number, null, null, null);
    }

    private static List<ApiProblem.FieldError> errors(Map<String, String> fields) {
        return fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> new ApiProblem.FieldError(field.getKey(), field.getValue()))
                .toList();
    }

    private String sentence(HttpStatus status) {
        var general = word(status.is5xxServerError() ? "api.500" : "api.400");
        var own = words.getMessage("api." + status.value(), null, general, VIETNAMESE);
        return own == null ? general : own;
    }

    private String word(String key, Object... values) {
        return words.getMessage(key, values, VIETNAMESE);
    }
}
