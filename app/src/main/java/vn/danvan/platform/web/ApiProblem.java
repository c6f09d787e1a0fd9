package vn.danvan.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure as programs get it, RFC 9457.
 *
 * @param type {@code about:blank} where the status says all, else a name of its own for each reason
 * @param detail a Vietnamese sentence for the person in front of the program
 * @param number under which the log of the server has it, such as {@code K7QM-2XVF}
 * @param errors what is wrong with each field
 * @param current the version that stands, where somebody else was quicker
 * @param sent the version that was sent and not saved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiProblem(
        String type,
        String title,
        int status,
        String detail,
        String number,
        @Nullable List<FieldError> errors,
        @Nullable Object current,
        @Nullable Object sent) {

    public record FieldError(String field, String detail) {}
}
