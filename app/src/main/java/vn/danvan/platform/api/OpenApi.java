package vn.danvan.platform.api;

import static vn.danvan.platform.api.Schemas.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.danvan.platform.access.TokenScope;
import vn.danvan.platform.web.ApiProblem;

/** The document that describes the interface for programs, OpenAPI 3.1, made from the handlers themselves. */
final class OpenApi {
    private static final String PROBLEM = "#/components/responses/Problem";
    private static final String DESCRIPTION = """
            Mọi việc một người làm được với kế hoạch, nhiệm vụ, việc cần làm, tổ chức và lịch của danvan, cho chương trình. \
            Mỗi yêu cầu mang mã truy cập cá nhân trong tiêu đề Authorization và không bao giờ có nhiều quyền hơn người giữ mã. \
            Ngày viết theo ISO 8601. Bản ghi có phiên bản đi kèm ETag; yêu cầu sửa nêu ETag đó trong If-Match.""";

    private final Schemas schemas = new Schemas();
    private final Operation operations;
    private final Function<Integer, String> sentence;

    /** @param sentence what a status of failure means */
    OpenApi(Function<Integer, String> sentence) {
        this.sentence = sentence;
        this.operations = new Operation(schemas);
    }

    Map<String, Object> of(List<ApiOperation> all) {
        var paths = new LinkedHashMap<String, Map<String, Object>>();
        for (var operation : all) {
            paths.computeIfAbsent(operation.path(), path -> new LinkedHashMap<>())
                    .put(operation.verb().toLowerCase(Locale.ROOT), operations.of(operation));
        }
        var problem = schemas.of(ApiProblem.class, false);
        return ordered(
                "openapi",
                "3.1.1",
                "info",
                ordered("title", "danvan", "version", "1", "summary", "Dân Vận Số: API", "description", DESCRIPTION),
                "servers",
                List.of(ordered("url", "/")),
                "tags",
                all.stream()
                        .map(ApiOperation::about)
                        .distinct()
                        .map(about -> ordered("name", about))
                        .toList(),
                "paths",
                paths,
                "components",
                ordered(
                        "schemas",
                        schemas.described(),
                        "responses",
                        problems(problem),
                        "securitySchemes",
                        ordered("token", token())));
    }

    private static Map<String, Object> token() {
        var scopes = Stream.of(TokenScope.values())
                .map(scope -> scope.word() + " (" + scope.title() + ")")
                .toList();
        return ordered(
                "type",
                "http",
                "scheme",
                "bearer",
                "description",
                "Mã truy cập cá nhân, tạo ở trang /account/tokens. Phạm vi: " + String.join("; ", scopes) + ".");
    }

    private Map<String, Object> problems(Map<String, Object> schema) {
        var responses = new LinkedHashMap<String, Object>();
        Problems.ALL.forEach(status -> responses.put(
                "Problem" + status,
                ordered(
                        "description",
                        sentence.apply(status),
                        "content",
                        ordered("application/problem+json", ordered("schema", schema)))));
        return responses;
    }

    /** The failures of an operation. */
    static final class Problems {
        static final List<Integer> ALL = List.of(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500);

        private Problems() {}

        static Map<String, Object> reference(int status) {
            return ordered("$ref", PROBLEM + status);
        }
    }
}
