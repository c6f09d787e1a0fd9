package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How soon the program answers: with a new data folder, and with one that is there. */
final class StartBench {
    private final List<String> program;

    StartBench(List<String> program) {
        this.program = program;
    }

    List<String> starts(int times) throws IOException {
        var first = new Figures();
        var later = new Figures();
        for (var time = 0; time < times; time++) {
            var data = Files.createTempDirectory("danvan-start-");
            measure(data, first);
            measure(data, later);
            DataFolders.delete(data);
        }
        return List.of("first start with sample content: " + first, "start on an existing folder: " + later);
    }

    private void measure(Path data, Figures figures) throws IOException {
        try (var running = RunningProgram.start(program, data)) {
            figures.add(running.startTime());
        }
    }
}
