package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own pgbench, which sends statements as fast as they are answered. */
record PgBench(Path command) {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    static Optional<PgBench> find() throws IOException {
        var places = new ArrayList<Path>();
        Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .map(Path::of)
                .forEach(places::add);
        if (Files.isDirectory(DEBIAN)) {
            try (var versions = Files.list(DEBIAN)) {
                versions.map(version -> version.resolve("bin")).forEach(places::add);
            }
        }
        return places.stream()
                .map(place -> place.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(PgBench::new);
    }

    /**
     * How often a second the statements of a page were sent, by as many connections as people read with.
     *
     * @param pages the statements of the page for each of several people
     */
    double perSecond(ProgramDatabase database, List<List<String>> pages, int seconds)
            throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("danvan-pgbench-");
        try {
            var line = new ArrayList<>(List.of(
                    command.toString(),
                    "--no-vacuum",
                    "--protocol=prepared",
                    "--client=" + PageLoad.CONNECTIONS,
                    "--jobs=2"));
            line.addAll(
                    List.of("--time=" + seconds, "--host=127.0.0.1", "--port=" + database.port(), "--username=danvan"));
            for (int page = 0; page < pages.size(); page++) {
                line.add("--file=" + Files.writeString(folder.resolve(page + ".sql"), script(pages.get(page))));
            }
            line.add("danvan");
            return rate(line, database.password());
        } finally {
            DataFolders.delete(folder);
        }
    }

    private static String script(List<String> statements) {
        return String.join(";\n", statements) + ";\n";
    }

    private static double rate(List<String> line, String password) throws IOException, InterruptedException {
        var start = new ProcessBuilder(line).redirectErrorStream(true);
        start.environment().put("PGPASSWORD", password);
        var process = start.start();
        var said = String.join("\n", process.inputReader().lines().toList());
        var rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IOException("pgbench: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
