package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each module has a schema of its own name, and only its SQL names it. */
class SchemaOwnersTest {
    private static final Path SOURCES = Path.of("src/main/java/vn/danvan");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\s(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern QUALIFIED = Pattern.compile("\\b([a-z]+)\\.([a-z_]+)");

    /** What the platform offers for the SQL of everyone. */
    private static final Set<String> SHARED =
            Set.of("platform.search_key", "platform.marked_words", "platform.symbol_key");

    @Test
    void onlyTheOwnerOfASchemaNamesItInSql() throws IOException {
        var modules = modules();
        assertThat(modules).contains("platform", "organization");
        var trespasses =
                sources().stream().flatMap(file -> trespasses(file, modules)).toList();
        assertThat(trespasses).isEmpty();
    }

    private static Stream<String> trespasses(Path file, Set<String> modules) {
        var owner = SOURCES.relativize(file).getName(0).toString();
        return TEXT_BLOCK
                .matcher(text(file))
                .results()
                .flatMap(block -> QUALIFIED.matcher(block.group(1)).results())
                .filter(name ->
                        modules.contains(name.group(1)) && !name.group(1).equals(owner))
                .filter(name -> !SHARED.contains(name.group()))
                .map(name -> file.getFileName() + " names " + name.group());
    }

    private static Set<String> modules() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
