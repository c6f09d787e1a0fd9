package vn.danvan.platform.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** An act that a program asked for and that was refused for a reason which it, or the person behind it, can mend. */
public class ApiRefused extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final String sentence;
    private final Map<String, String> fields;
    private final @Nullable Object current;
    private final @Nullable Object sent;

    private ApiRefused(
            HttpStatus status,
            String code,
            String sentence,
            Map<String, String> fields,
            @Nullable Object current,
            @Nullable Object sent) {
        super(code);
        this.status = status;
        this.code = code;
        this.sentence = sentence;
        this.fields = Map.copyOf(fields);
        this.current = current;
        this.sent = sent;
    }

    /** The code is for programs, such as {@code task.cooperation-open}; the sentence is for people. */
    public static ApiRefused of(HttpStatus status, String code, String sentence) {
        return new ApiRefused(status, code, sentence, Map.of(), null, null);
    }

    /** What is wrong, by field of what was sent. */
    public static ApiRefused fields(String code, Map<String, String> sentences) {
        return new ApiRefused(HttpStatus.UNPROCESSABLE_CONTENT, code, "", sentences, null, null);
    }

    /** Somebody else was quicker: both versions, so that nothing written is lost. */
    public static ApiRefused changed(Object current, Object sent) {
        return new ApiRefused(HttpStatus.PRECONDITION_FAILED, "changed", "", Map.of(), current, sent);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    /** Empty where the words of the status will do. */
    String sentence() {
        return sentence;
    }

    Map<String, String> fields() {
        return fields;
    }

    @Nullable
    Object current() {
        return current;
    }

    @Nullable
    Object sent() {
        return sent;
    }
}
