package vn.danvan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real documents that lie beside the project, in the nearest folder {@code shared/corpus}. */
record Corpus(List<String> texts) {

    static Corpus beside() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared/corpus"))) {
                return in(folder.resolve("shared/corpus"));
            }
        }
        throw new IllegalStateException("Nothing to measure: no folder shared/corpus beside or above the project");
    }

    private static Corpus in(Path folder) {
        try (var files = Files.list(folder)) {
            return new Corpus(files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Corpus::text)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double megabytes() {
        return texts.stream()
                        .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
    }
}
