package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements that the program sends to its database for a page, as PostgreSQL heard them, with their values in place. */
final class SentStatements {
    private static final Pattern OF_POSTGRES = Pattern.compile("^.*? postgres +: ");
    private static final Pattern BEGINNING = Pattern.compile("\\[(\\d+)] (LOG|DETAIL): {2}(.*)", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final String JOBS = "platform.job";
    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    private final Connection database;
    private final Path log;

    SentStatements(Connection database, Path data) {
        this.database = database;
        this.log = data.resolve("logs").resolve("danvan.log");
    }

    /** Has PostgreSQL write down what it hears, from the next connections on. */
    void listen() throws SQLException {
        forNewConnections("SET log_statement = 'all'", "SET log_error_verbosity = 'default'");
    }

    void stop() throws SQLException {
        forNewConnections("RESET log_statement", "RESET log_error_verbosity");
    }

    /** What this person sends to see this page, which was seen before. */
    List<String> of(PageLoad.Person person, String page) throws IOException, InterruptedException {
        person.open(page, 0);
        var before = sizeOnceQuiet();
        person.open(page, 0);
        sizeOnceQuiet();
        try (var said = Files.newInputStream(log)) {
            said.skipNBytes(before);
            return statements(new String(said.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The end of a request is written down after its page has come. */
    private long sizeOnceQuiet() throws IOException {
        long size = -1;
        while (size != Files.size(log)) {
            size = Files.size(log);
            Pause.of(QUIET);
        }
        return size;
    }

    private void forNewConnections(String... settings) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var setting : settings) {
                statement.execute("ALTER ROLE danvan " + setting);
            }
            statement.execute("""
                    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                     WHERE usename = 'danvan' AND pid <> pg_backend_pid()
                    """);
        }
    }

    /** Connection by connection, so that each transaction stands together; without the program's look for jobs. */
    private static List<String> statements(String said) {
        var connections = new LinkedHashMap<String, List<String>>();
        for (var entry : entries(said)) {
            var beginning = BEGINNING.matcher(entry);
            if (beginning.matches()) {
                var statements = connections.computeIfAbsent(beginning.group(1), connection -> new ArrayList<>());
                hear(statements, beginning.group(2), beginning.group(3));
            }
        }
        return connections.values().stream()
                .filter(statements -> statements.stream().noneMatch(statement -> statement.contains(JOBS)))
                .flatMap(List::stream)
                .toList();
    }

    private static void hear(List<String> statements, String kind, String words) {
        var statement = STATEMENT.matcher(words);
        if (kind.equals("DETAIL") && !statements.isEmpty()) {
            statements.addLast(withValues(statements.removeLast(), words));
        } else if (statement.matches()) {
            statements.add(statement.group(1));
        }
    }

    /** One for each message of PostgreSQL, whose lines stand in the log one by one. */
    private static List<String> entries(String said) {
        var entries = new ArrayList<String>();
        for (var line : said.lines().toList()) {
            var own = OF_POSTGRES.matcher(line);
            if (!own.find()) {
                continue;
            }
            var words = line.substring(own.end());
            if (words.startsWith("[") || entries.isEmpty()) {
                entries.add(words);
            } else {
                entries.addLast(entries.removeLast() + "\n" + words.stripLeading());
            }
        }
        return entries;
    }

    private static String withValues(String statement, String values) {
        var known = VALUE.matcher(values)
                .results()
                .collect(Collectors.toMap(value -> value.group(1), value -> value.group(2), (first, again) -> first));
        return PLACE.matcher(statement)
                .replaceAll(place -> Matcher.quoteReplacement(known.getOrDefault(place.group(1), place.group())));
    }
}
