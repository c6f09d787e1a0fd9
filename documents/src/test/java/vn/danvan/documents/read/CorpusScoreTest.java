package vn.danvan.documents.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.documents.json.DocumentJson;

/** The reading of real documents, against labels made by hand. The corpus lies beside the project. */
class CorpusScoreTest {
    private static final String FLOORS = """
            citations.symbol 0.985, citations.symbol+date 0.97, citations.symbol+kind 0.97, header.parent_agency 0.95,
            header.agency 0.95, header.symbol 0.95, header.place 0.95, header.date 0.95, header.type 0.95,
            header.abstract 0.95, parts 0.96, deadlines 0.93, recipients 0.97, addressees 0.97, signatory 0.97,
            task_units 0.75""";

    @BeforeAll
    static void corpusIsThere() {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(corpus()).as("the corpus, which CI must not do without").isDirectory();
        }
        assumeTrue(Files.isDirectory(corpus()), "no corpus beside the project");
    }

    /** The nearest folder {@code shared/corpus} beside or above the project. */
    private static Path corpus() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared/corpus"))) {
                return folder.resolve("shared/corpus");
            }
        }
        return Path.of("shared/corpus");
    }

    enum Form {
        AS_FOUND(text -> text),
        DECOMPOSED(text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
        BROKEN_AT_60(text -> broken(text, false)),
        BROKEN_AT_60_AND_AT_HYPHENS(text -> broken(text, true));

        private final UnaryOperator<String> change;

        Form(UnaryOperator<String> change) {
            this.change = change;
        }
    }

    static Stream<Form> forms() {
        return Stream.of(Form.values());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldIsReadAboveItsFloor(Form form) throws IOException {
        var score = new Score();
        for (var file : documents()) {
            var name = file.getFileName().toString().replace(".txt", "");
            var labels = Json.object(Files.readString(file.resolveSibling(name + ".json")));
            var document = TextReader.read(form.change.apply(Files.readString(file)));
            score.add(name, labels, Json.object(DocumentJson.print(document)));
        }
        for (var floor : FLOORS.split(",\\s+")) {
            var words = floor.split(" ");
            assertThat(score.f1(words[0]))
                    .as("%s %n%s", words[0], String.join("\n", score.differences()))
                    .isGreaterThanOrEqualTo(Double.parseDouble(words[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("citations")
    void everyCitationOfTheListIsParsed(String surface, String kind, String symbol, String date) {
        assertThat(TextReader.read("Thực hiện " + surface + " về việc thử nghiệm.")
                        .citations())
                .singleElement()
                .satisfies(citation -> {
                    assertThat(citation.symbol()).isEqualTo(symbol);
                    assertThat(citation.kind()).isEqualTo(kind);
                    assertThat(String.valueOf(citation.date())).isEqualTo(date.isEmpty() ? "null" : date);
                });
    }

    @ParameterizedTest
    @CsvSource({"3, 6, 18, 24, 2, 6"})
    void theFoundingPlanIsReadWhole(int parts, int duties, int bullets, int citations, int deadlines, int recipients)
            throws IOException {
        var plan = Json.object(
                DocumentJson.print(TextReader.read(Files.readString(documents().getFirst()))));
        var units = (List<?>) plan.get("parts");
        assertThat(units.stream().filter(part -> part.toString().contains("level=1")))
                .hasSize(parts);
        assertThat(units.stream().filter(part -> part.toString().contains("level=2")))
                .hasSize(duties + 3);
        assertThat(plan.get("bullets")).isEqualTo(bullets);
        assertThat((List<?>) plan.get("citations")).hasSize(citations);
        assertThat(plan.get("deadlines").toString())
                .contains("every year before 06-10")
                .contains("every year before 12-05");
        assertThat((List<?>) plan.get("deadlines")).hasSize(deadlines);
        assertThat((List<?>) plan.get("recipients")).hasSize(recipients);
    }

    static Stream<Object[]> citations() throws IOException {
        return Files.readAllLines(corpus().resolve("citations.tsv")).stream()
                .skip(1)
                .map(line -> {
                    var cells = line.split("\t", -1);
                    return new Object[] {cells[0], cells[1], cells[2], cells[3]};
                });
    }

    private static List<Path> documents() throws IOException {
        try (var files = Files.list(corpus())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Each line broken anew so that none is longer than 60 characters. */
    private static String broken(String text, boolean atHyphens) {
        var out = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            int column = 0;
            for (var piece : line.strip().split(atHyphens ? "(?<=\\p{L}-)(?=\\p{L})|(?<= )" : "(?<= )")) {
                if (column > 0 && column + piece.stripTrailing().length() > 60) {
                    out.append('\n');
                    column = 0;
                }
                out.append(piece);
                column += piece.length();
            }
            out.append('\n');
        }
        return out.toString();
    }
}
