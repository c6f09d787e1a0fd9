package vn.danvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.DanvanTest;
import vn.danvan.platform.access.Scoped;

/** The document of the interface for programs says what the handlers do, no more and no less. */
@DanvanTest
class OpenApiDocumentTest {
    private static final Path COPY = Path.of("../docs/openapi.json");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @LocalServerPort
    int port;

    @Test
    void theCopyAmongTheDocumentsIsTheSame() throws IOException {
        var told = document();
        var fresh = Path.of("target/openapi.json");
        Files.writeString(fresh, told);
        assertThat(Files.readString(COPY))
                .as("docs/openapi.json is not what /api/openapi.json says; the new text is in app/" + fresh)
                .isEqualTo(told);
    }

    @Test
    void isOpenApi31() {
        var read = new OpenAPIV3Parser().readContents(document());
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void eachSchemaIsOne() {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        json().at("/components/schemas").properties().forEach(schema -> assertThat(
                        meta.validate(schema.getValue().toString(), InputFormat.JSON))
                .as(schema.getKey())
                .isEmpty());
    }

    @Test
    void everyHandlerForProgramsIsDescribedAndNothingElse() {
        var handled = new TreeSet<String>();
        handlers().forEach(entry -> acts(entry).forEach(handled::add));
        assertThat(new Contract(document()).acts()).isEqualTo(handled);
        assertThat(handled).allMatch(act -> act.contains(" /api/v1/"));
    }

    @Test
    void everyParameterIsNamed() {
        handlers().forEach(entry -> acts(entry).forEach(act -> {
            var described = act(act).path("parameters")
                    .valueStream()
                    .map(each -> each.path("name").asString())
                    .toList();
            VARIABLE.matcher(act)
                    .results()
                    .forEach(variable -> assertThat(described).as(act).contains(variable.group(1)));
            Stream.of(entry.handler().getMethod().getParameters())
                    .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                    .filter(parameter -> !parameter.getType().getSimpleName().equals("MultipartFile"))
                    .forEach(parameter -> assertThat(described).as(act).contains(parameter.getName()));
        }));
    }

    @Test
    void everyActSaysItsScopesAndItsFailures() {
        handlers().forEach(entry -> acts(entry).forEach(act -> {
            var scoped = entry.handler().getMethodAnnotation(Scoped.class);
            var told = act(act).at("/security/0/token")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            assertThat(scoped).as(act).isNotNull();
            assertThat(told)
                    .as(act)
                    .isEqualTo(
                            Stream.of(scoped.value()).map(scope -> scope.word()).toList());
            assertThat(act(act).path("responses").propertyNames()).as(act).contains("401", "403", "429");
            assertThat(act(act).path("summary").asString()).as(act).isNotBlank();
        }));
    }

    private record Entry(RequestMappingInfo info, HandlerMethod handler) {}

    private Stream<Entry> handlers() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .filter(entry -> entry.info().getPatternValues().stream().anyMatch(path -> path.startsWith("/api/v")));
    }

    private static Stream<String> acts(Entry entry) {
        return entry.info().getPatternValues().stream()
                .flatMap(path ->
                        entry.info().getMethodsCondition().getMethods().stream().map(verb -> verb + " " + path));
    }

    private JsonNode act(String act) {
        var words = act.split(" ", 2);
        return json().path("paths").path(words[1]).path(words[0].toLowerCase(Locale.ROOT));
    }

    private JsonNode json() {
        return new JsonMapper().readTree(document());
    }

    private String document() {
        return Program.nobody(port).get("/api/openapi.json").body();
    }
}
