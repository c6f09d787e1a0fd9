package vn.danvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.account.TestTokens;
import vn.danvan.plan.TestPlans;
import vn.danvan.platform.access.Role;

/** The examples with curl in {@code docs/api.md} do what they say: read from the page and sent, for a task of the test. */
@DanvanTest
class ApiExamplesTest {
    private static final Path PAGE = Path.of("../docs/api.md");
    private static final Pattern EXAMPLE = Pattern.compile("```sh\\n(curl .*?)```", Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("-H '([^:']+): ([^']*)'");
    private static final Pattern BODY = Pattern.compile("-d '([^']*)'");
    private static final Pattern FILE = Pattern.compile("-F file=@(\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("\\$DANVAN(/[^\\s\"]+)");

    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    TestTokens tokens;

    @LocalServerPort
    int port;

    @Test
    void everyExampleIsAnsweredAsTheDocumentSays() throws IOException {
        var agency = people.agency();
        var office = Objects.requireNonNull(agency.get(Role.OFFICE));
        var program = Program.of(port, tokens.forAll(office.account()));
        var plan = plans.approved(office.actor(), "Phòng Mẫu tổ chức hội nghị đối thoại.");
        var task = plans.tasks(office.actor(), plan).getFirst();
        var values = Map.of("/tasks/15/", "/tasks/" + task.id() + "/", "\"1\"", "\"" + task.version() + "\"");
        var contract =
                new Contract(Program.nobody(port).get("/api/openapi.json").body());
        var examples = examples();
        assertThat(examples).hasSizeGreaterThan(5);
        examples.forEach(example -> {
            var answer = send(program, filled(example, values));
            assertThat(answer.statusCode()).as("%s: %s", example, answer.body()).isEqualTo(200);
            assertThat(contract.check(answer)).isNotEmpty();
        });
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    private static String filled(String example, Map<String, String> values) {
        var filled = example;
        for (var value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    private static HttpResponse<String> send(Program program, String example) {
        assertThat(example).contains("Authorization: Bearer $DANVAN_TOKEN");
        var address = first(ADDRESS, example);
        var told = program;
        for (var header : HEADER.matcher(example).results().toList()) {
            told = told.with(header.group(1), header.group(2));
        }
        if (FILE.matcher(example).find()) {
            return told.upload(address, first(FILE, example), "Biên bản");
        }
        return BODY.matcher(example).find() ? told.post(address, first(BODY, example)) : told.get(address);
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow();
    }
}
