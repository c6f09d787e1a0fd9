package vn.danvan.platform.api;

import static vn.danvan.platform.api.Schemas.ordered;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.multipart.MultipartFile;
import vn.danvan.platform.access.TokenScope;

/** Describes one act in the document: what it takes, what it answers. */
final class Operation {
    private final Schemas schemas;
    private final Parameters parameters;

    Operation(Schemas schemas) {
        this.schemas = schemas;
        this.parameters = new Parameters(schemas);
    }

    Map<String, Object> of(ApiOperation act) {
        var scopes = act.scopes().stream().map(TokenScope::word).toList();
        var described = ordered(
                "operationId",
                act.id(),
                "tags",
                List.of(act.about()),
                "summary",
                act.summary(),
                "security",
                List.of(ordered("token", scopes)));
        var taken = new ArrayList<Map<String, Object>>();
        act.parameters().forEach(parameter -> taken.addAll(parameters.of(parameter)));
        if (!taken.isEmpty()) {
            described.put("parameters", taken);
        }
        act.parameters().forEach(parameter -> addBody(described, parameter));
        described.put("responses", responses(act));
        return described;
    }

    private void addBody(Map<String, Object> described, MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestBody.class)) {
            described.put(
                    "requestBody", body("application/json", schemas.of(parameter.getGenericParameterType(), true)));
        } else if (parameter.getParameterType() == MultipartFile.class) {
            var file = ordered("type", "string", "contentMediaType", "application/octet-stream");
            var form = ordered(
                    "type",
                    "object",
                    "properties",
                    ordered(String.valueOf(parameter.getParameterName()), file),
                    "required",
                    List.of(String.valueOf(parameter.getParameterName())));
            described.put("requestBody", body("multipart/form-data", form));
        }
    }

    private static Map<String, Object> body(String mediaType, Map<String, Object> schema) {
        return ordered("required", true, "content", ordered(mediaType, ordered("schema", schema)));
    }

    private Map<String, Object> responses(ApiOperation act) {
        var responses = new LinkedHashMap<String, Object>();
        act.statuses().forEach(status -> responses.put(String.valueOf(status), success(act, status)));
        failures(act).forEach(status -> responses.put(String.valueOf(status), OpenApi.Problems.reference(status)));
        return responses;
    }

    private Map<String, Object> success(ApiOperation act, int status) {
        var response = ordered("description", HttpStatus.valueOf(status).getReasonPhrase());
        var type = answered(act);
        if (type == void.class || type == Void.class) {
            return response;
        }
        var headers = headers(type, status);
        if (!headers.isEmpty()) {
            response.put("headers", headers);
        }
        response.put(
                "content",
                type == Resource.class
                        ? ordered("*/*", Map.of())
                        : ordered("application/json", ordered("schema", schemas.of(type, false))));
        return response;
    }

    private static Type answered(ApiOperation act) {
        var type = act.method().getGenericReturnType();
        return type instanceof ParameterizedType generic && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static Map<String, Object> headers(Type type, int status) {
        var headers = new LinkedHashMap<String, Object>();
        if (type instanceof Class<?> plain && Versioned.class.isAssignableFrom(plain)) {
            headers.put("ETag", header("Phiên bản của bản ghi, để nêu trong If-Match"));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Listing.class) {
            headers.put("Link", header("Trang tiếp theo, rel=\"next\""));
        }
        if (status == HttpStatus.CREATED.value()) {
            headers.put("Location", header("Địa chỉ của bản ghi mới"));
        }
        return headers;
    }

    private static Map<String, Object> header(String words) {
        return ordered("description", words, "schema", ordered("type", "string"));
    }

    private static SortedSet<Integer> failures(ApiOperation act) {
        var failures = new TreeSet<>(List.of(400, 401, 403, 429, 500));
        var body = act.parameters().stream().anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
        if (act.path().contains("{")) {
            failures.add(404);
        }
        if (act.changes()) {
            failures.addAll(List.of(404, 409, 422));
        }
        if (body || act.takes(MultipartFile.class)) {
            failures.addAll(List.of(413, 415));
        }
        if (act.takes(Expected.class)) {
            failures.addAll(List.of(412, 428));
        }
        failures.addAll(act.refusals());
        return failures;
    }
}
