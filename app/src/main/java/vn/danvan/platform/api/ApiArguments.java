package vn.danvan.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.danvan.platform.access.ApiCaller;
import vn.danvan.platform.access.NotCalled;

/** Gives handlers for programs their parameters {@link Expected}, {@link Mark}, {@link Paging} and {@link ApiCaller}. */
@Configuration(proxyBeanMethods = false)
class ApiArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    static final String KEY_HEADER = "Idempotency-Key";
    private static final Set<Class<?>> KNOWN = Set.of(Expected.class, Mark.class, Paging.class, ApiCaller.class);
    private static final int LONGEST_KEY = 200;
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,9})\"");

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KNOWN.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("Not a request of the web");
        }
        var type = parameter.getParameterType();
        if (type == Expected.class) {
            return expected(request.getHeader(HttpHeaders.IF_MATCH));
        }
        if (type == Mark.class) {
            return mark(request);
        }
        return type == Paging.class ? paging(request) : caller(request);
    }

    private static ApiCaller caller(HttpServletRequest request) {
        return ApiCaller.of(request).orElseThrow(NotCalled::new);
    }

    private static Expected expected(@Nullable String header) {
        if (header == null) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
        }
        var etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw new WrongParameter(HttpHeaders.IF_MATCH);
        }
        return new Expected(Integer.parseInt(etag.group(1)));
    }

    /** A key is its owner's own, and stands for one address: the same word elsewhere is another key. */
    private static Mark mark(HttpServletRequest request) {
        var key = request.getHeader(KEY_HEADER);
        if (key == null) {
            return new Mark(null);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new WrongParameter(KEY_HEADER);
        }
        var account = caller(request).person().account();
        var whole = String.join("\n", account.toString(), request.getMethod(), request.getServletPath(), key);
        return new Mark(UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)));
    }

    private static Paging paging(HttpServletRequest request) {
        var typed = request.getParameter("limit");
        if (typed != null && !typed.matches("\\d{1,3}")) {
            throw new WrongParameter("limit");
        }
        var limit = typed == null ? Paging.USUAL : Integer.parseInt(typed);
        if (limit < 1 || limit > Paging.MOST) {
            throw new WrongParameter("limit");
        }
        var after = request.getParameter("after");
        return new Paging(after == null || after.isEmpty() ? null : after, limit);
    }
}
