package vn.danvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds answers against the document: a status that it names, a body of the shape that it names. */
final class Contract {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final Set<String> kept = new TreeSet<>();

    Contract(String document) {
        this.document = new JsonMapper().readTree(document);
    }

    /** Every act of the document: «GET /api/v1/tasks». */
    Set<String> acts() {
        var acts = new TreeSet<String>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(verb -> acts.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return acts;
    }

    /** The acts that have answered with success as the document says. */
    Set<String> kept() {
        return kept;
    }

    /** Checks an answer, and gives its body to go on with. */
    JsonNode check(HttpResponse<String> answer) {
        var verb = answer.request().method();
        var path = template(verb, answer.request().uri());
        var act = verb + " " + path;
        var response = described(path, verb, answer.statusCode());
        assertThat(response)
                .as("%s answered %d: %s", act, answer.statusCode(), answer.body())
                .isNotNull();
        if (response != null) {
            checkBody(act, response, answer);
        }
        if (answer.statusCode() < 400) {
            kept.add(act);
        }
        var isJson = answer.headers().firstValue("Content-Type").orElse("").contains("json");
        return isJson ? new JsonMapper().readTree(answer.body()) : MissingNode.getInstance();
    }

    private @Nullable JsonNode described(String path, String verb, int status) {
        var response = document.get("paths")
                .get(path)
                .get(verb.toLowerCase(Locale.ROOT))
                .get("responses")
                .get(String.valueOf(status));
        return response != null && response.has("$ref")
                ? document.at(response.get("$ref").asString().substring(1))
                : response;
    }

    private void checkBody(String act, JsonNode response, HttpResponse<String> answer) {
        response.path("headers").propertyNames().stream()
                .filter(name -> !name.equals("Link"))
                .forEach(name -> assertThat(answer.headers().firstValue(name))
                        .as("%s of %s", name, act)
                        .isPresent());
        var content = response.path("content");
        if (content.isMissingNode()) {
            assertThat(answer.body()).as(act).isEmpty();
        } else if (!content.has("*/*")) {
            var type = answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
            assertThat(content.has(type)).as("%s as %s", act, type).isTrue();
            assertThat(faults(content.get(type).get("schema"), answer.body()))
                    .as("%s: %s", act, answer.body())
                    .isEmpty();
        }
    }

    private Stream<String> faults(JsonNode schema, String body) {
        var whole = ((ObjectNode) schema.deepCopy()).set("components", document.get("components"));
        return SCHEMAS.getSchema(whole).validate(body, InputFormat.JSON).stream()
                .map(Object::toString);
    }

    /** The path of the document that an address is one of; one without a variable is nearer. */
    private String template(String verb, URI address) {
        return document.get("paths").properties().stream()
                .filter(path -> path.getValue().has(verb.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .filter(path -> address.getPath().matches(path.replaceAll("\\{[^}]*}", "[^/]+")))
                .min(Comparator.comparing((String path) -> path.contains("{")).thenComparingInt(path -> -path.length()))
                .orElseThrow(() -> new AssertionError("The document knows no " + verb + " " + address.getPath()));
    }
}
