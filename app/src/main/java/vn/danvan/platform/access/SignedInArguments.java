package vn.danvan.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers their parameters of type {@link Actor} and {@link SignedIn}; null in a page open to all. */
class SignedInArguments implements HandlerMethodArgumentResolver {

    private final RequestPerson person;

    SignedInArguments(RequestPerson person) {
        this.person = person;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var signedIn = Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .flatMap(person::of)
                .orElse(null);
        return signedIn == null || parameter.getParameterType() == SignedIn.class ? signedIn : signedIn.actor();
    }
}
