package vn.danvan.platform.api;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All that programs may ask for, by its address. Looked up when somebody asks, so that no start pays for it. */
@Component
public class ApiOperations {
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE");

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    ApiOperations(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    public List<ApiOperation> all() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().isAnnotationPresent(ApiController.class))
                .flatMap(entry -> operations(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ApiOperation::path)
                        .thenComparingInt(operation -> VERBS.indexOf(operation.verb())))
                .toList();
    }

    private static Stream<ApiOperation> operations(RequestMappingInfo info, HandlerMethod handler) {
        var about = Objects.requireNonNull(handler.getBeanType().getAnnotation(ApiController.class))
                .about();
        return info.getPatternValues().stream().flatMap(path -> info.getMethodsCondition().getMethods().stream()
                .map(verb -> new ApiOperation(verb.name(), path, about, handler)));
    }
}
