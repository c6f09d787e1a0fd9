package vn.danvan.platform.api;

import static vn.danvan.platform.api.Schemas.ordered;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.ApiCaller;
import vn.danvan.platform.access.SignedIn;

/** Describes the parameters of a handler that come from outside the body. */
final class Parameters {
    private static final Set<Class<?>> OUR_OWN = Set.of(Actor.class, SignedIn.class, ApiCaller.class);

    private final Schemas schemas;

    Parameters(Schemas schemas) {
        this.schemas = schemas;
    }

    List<Map<String, Object>> of(MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return List.of(parameter(parameter, "path", true, schemas.of(parameter.getGenericParameterType(), false)));
        }
        if (type == MultipartFile.class || parameter.hasParameterAnnotation(RequestBody.class)) {
            return List.of();
        }
        var query = parameter.getParameterAnnotation(RequestParam.class);
        if (query != null) {
            return List.of(query(parameter, query));
        }
        if (type == Expected.class) {
            return List.of(header("If-Match", true, "ETag của bản đã đọc"));
        }
        if (type == Mark.class) {
            return List.of(header(
                    ApiArguments.KEY_HEADER,
                    false,
                    "Tự đặt cho mỗi việc; gửi lại với cùng khoá thì không làm lần nữa"));
        }
        if (type == Paging.class) {
            return paging();
        }
        if (OUR_OWN.contains(type)) {
            return List.of();
        }
        throw new IllegalStateException("The document cannot describe " + parameter);
    }

    private Map<String, Object> query(MethodParameter parameter, RequestParam query) {
        var schema = schemas.of(parameter.getGenericParameterType(), false);
        var hasDefault = !query.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        if (hasDefault && !query.defaultValue().isEmpty()) {
            schema.put("default", value(parameter.getParameterType(), query.defaultValue()));
        }
        return parameter(parameter, "query", query.required() && !hasDefault, schema);
    }

    private static Object value(Class<?> type, String words) {
        return type == int.class ? (Object) Integer.valueOf(words) : words;
    }

    private static Map<String, Object> parameter(
            MethodParameter parameter, String in, boolean required, Map<String, Object> schema) {
        var described = ordered("name", String.valueOf(parameter.getParameterName()), "in", in, "required", required);
        var doc = parameter.getParameterAnnotation(Doc.class);
        if (doc != null) {
            described.put("description", doc.value());
        }
        described.put("schema", schema);
        return described;
    }

    private static Map<String, Object> header(String name, boolean required, String words) {
        return ordered("name", name, "in", "header", "required", required, "description", words, "schema", text());
    }

    private static List<Map<String, Object>> paging() {
        var limit = ordered("type", "integer", "minimum", 1, "maximum", Paging.MOST, "default", Paging.USUAL);
        return List.of(
                ordered(
                        "name",
                        "after",
                        "in",
                        "query",
                        "required",
                        false,
                        "description",
                        "Chỗ trang trước dừng lại; có sẵn trong «next»",
                        "schema",
                        text()),
                ordered("name", "limit", "in", "query", "required", false, "schema", limit));
    }

    private static Map<String, Object> text() {
        return ordered("type", "string");
    }
}
