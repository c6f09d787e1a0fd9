package vn.danvan.platform.api;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import vn.danvan.platform.access.Requires;
import vn.danvan.platform.access.Right;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.Scoped;
import vn.danvan.platform.access.TokenScope;

/**
 * An act that programs may ask for, as its handler says it.
 *
 * @param verb GET, POST, PUT or DELETE
 * @param about the heading that it stands under
 */
public record ApiOperation(String verb, String path, String about, HandlerMethod handler) {
    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    /** The words of the document. */
    public String summary() {
        return doc().value();
    }

    List<Integer> statuses() {
        return Arrays.stream(doc().status()).boxed().toList();
    }

    List<Integer> refusals() {
        return Arrays.stream(doc().refusal()).boxed().toList();
    }

    private Doc doc() {
        return annotation(Doc.class);
    }

    public List<TokenScope> scopes() {
        return List.of(annotation(Scoped.class).value());
    }

    public List<Right> rights() {
        return List.of(annotation(Requires.class).value());
    }

    /** Who may have it done. */
    public List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.rights().containsAll(rights()))
                .toList();
    }

    /** Unique among all: «Tasks.act». */
    String id() {
        var type = handler.getBeanType().getSimpleName();
        return type.replaceFirst("Api$", "") + "." + method().getName();
    }

    Method method() {
        return handler.getMethod();
    }

    List<MethodParameter> parameters() {
        return Arrays.stream(handler.getMethodParameters())
                .peek(parameter -> parameter.initParameterNameDiscovery(NAMES))
                .map(MethodParameter.class::cast)
                .toList();
    }

    boolean takes(Class<?> type) {
        return parameters().stream().anyMatch(parameter -> parameter.getParameterType() == type);
    }

    boolean changes() {
        return !verb.equals("GET");
    }

    private <A extends Annotation> A annotation(Class<A> type) {
        @Nullable A found = handler.getMethodAnnotation(type);
        return Objects.requireNonNull(found, () -> "%s without @%s".formatted(handler, type.getSimpleName()));
    }
}
