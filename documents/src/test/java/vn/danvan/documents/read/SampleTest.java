package vn.danvan.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.documents.json.DocumentJson;

/** Made-up documents of commune, province, ministry, party and Front, each with what must be read in it. */
class SampleTest {
    static Stream<Path> samples() throws IOException, URISyntaxException {
        var folder =
                Objects.requireNonNull(SampleTest.class.getResource("samples")).toURI();
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everythingIsReadAsLabelled(Path sample) throws IOException {
        var labels = sample.resolveSibling(sample.getFileName().toString().replace(".txt", ".json"));
        var score = new Score();
        var read = DocumentJson.print(TextReader.read(Files.readString(sample)));
        score.add("", Json.object(Files.readString(labels)), Json.object(read));
        assertThat(score.differences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyItemPointsAtItsWordsInTheSource(Path sample) throws IOException {
        var document = TextReader.read(Files.readString(sample));
        var spans = Stream.of(
                        document.citations().stream().map(citation -> citation.surface()),
                        document.deadlines().stream().map(deadline -> deadline.surface()),
                        document.taskUnits().stream().map(unit -> unit.unit()),
                        document.recipients().stream(),
                        document.addressees().stream())
                .flatMap(stream -> stream)
                .toList();
        assertThat(spans).allSatisfy(passage -> {
            var words = document.text()
                    .substring(passage.span().start(), passage.span().end());
            assertThat(words.replaceAll("\\s+(?:https\\S+\\s+)?", " ")).isEqualTo(passage.text());
        });
    }
}
