package vn.danvan.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvan.platform.access.ApiRequests;
import vn.danvan.platform.access.OpenToAll;

/** The page of a failure outside every handler, such as a request that a filter refused. */
@Controller
class ErrorPage implements ErrorController {
    private final Problems problems;
    private final ApiProblems apiProblems;

    ErrorPage(Problems problems, ApiProblems apiProblems) {
        this.problems = problems;
        this.apiProblems = apiProblems;
    }

    @OpenToAll
    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable t ? t : null;
        return ApiRequests.wasAsked(request)
                ? apiProblems.answer(status(request), request, cause)
                : problems.page(status(request), request, cause);
    }

    /** Somebody who opens /error by hand gets a page that is not there. */
    private static HttpStatus status(HttpServletRequest request) {
        @Nullable Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (!(code instanceof Integer number)) {
            return HttpStatus.NOT_FOUND;
        }
        return Objects.requireNonNullElse(HttpStatus.resolve(number), HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
