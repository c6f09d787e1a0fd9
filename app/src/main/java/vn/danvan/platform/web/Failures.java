package vn.danvan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.danvan.platform.access.ApiRequests;
import vn.danvan.platform.access.Forbidden;
import vn.danvan.platform.access.NotCalled;
import vn.danvan.platform.access.ScopeMissing;

/** The one place where an exception becomes a page, or the answer to a program. */
@ControllerAdvice
class Failures {
    private final Problems problems;
    private final ApiProblems apiProblems;

    Failures(Problems problems, ApiProblems apiProblems) {
        this.problems = problems;
        this.apiProblems = apiProblems;
    }

    @ExceptionHandler
    Object any(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AuthenticationException) {
            throw failure; // the filter of Spring Security sends the person to the sign-in page
        }
        var status = status(failure);
        return ApiRequests.is(request)
                ? apiProblems.answer(status, request, failure)
                : problems.page(status, request, failure);
    }

    private static HttpStatus status(Exception failure) {
        return switch (failure) {
            case Missing _ -> HttpStatus.NOT_FOUND;
            case Stale _ -> HttpStatus.CONFLICT;
            case ConcurrencyFailureException _ -> HttpStatus.CONFLICT;
            // two did the same at the same moment: an act looks first whether a name is taken
            case DuplicateKeyException _ -> HttpStatus.CONFLICT;
            case ApiRefused refused -> refused.status();
            case NotCalled _ -> HttpStatus.UNAUTHORIZED;
            case ScopeMissing _ -> HttpStatus.FORBIDDEN;
            case Forbidden _ -> HttpStatus.FORBIDDEN;
            case RequestRejectedException _ -> HttpStatus.BAD_REQUEST;
            case InvalidParameterException _ -> HttpStatus.BAD_REQUEST;
            case AccessDeniedException _ -> HttpStatus.FORBIDDEN;
            case MaxUploadSizeExceededException _ -> HttpStatus.CONTENT_TOO_LARGE;
            case ErrorResponse known -> HttpStatus.valueOf(known.getStatusCode().value());
            case TypeMismatchException _ -> HttpStatus.BAD_REQUEST;
            case HttpMessageNotReadableException _ -> HttpStatus.BAD_REQUEST;
            case MultipartException _ -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
