package vn.danvan.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.danvan.platform.access.OpenToAll;

/** The page of a failure outside every handler, such as a request that a filter refused. */
@Controller
class ErrorPage implements ErrorController {
    private final Problems problems;

    ErrorPage(Problems problems) {
        this.problems = problems;
    }

    @OpenToAll
    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return problems.page(status(request), request, cause instanceof Throwable t ? t : null);
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
