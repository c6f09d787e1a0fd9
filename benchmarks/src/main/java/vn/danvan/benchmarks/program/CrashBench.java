package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * People write notes on tasks; at a random moment the program, PostgreSQL or both are killed; after the next start every
 * note whose form was accepted must be there.
 */
final class CrashBench {
    private static final String WRITER = "vanphong";
    private static final int MOST_NOTES = 60; // in a round; the page of a task shows its last 500 entries
    private static final Pattern NOTE = Pattern.compile("note-[0-9]+-[0-9]+-[0-9]+");

    private enum Victim {
        PROGRAM,
        DATABASE,
        BOTH
    }

    private final List<String> program;
    private final Random chance = new Random();
    private final Figures starts = new Figures();
    private final Map<String, Set<String>> acknowledged = new TreeMap<>();

    CrashBench(List<String> program) {
        this.program = program;
    }

    List<String> rounds(int rounds) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("danvan-crash-");
        for (var round = 0; round < rounds; round++) {
            round(data, round, Victim.values()[round % Victim.values().length]);
        }
        var missing = missing(data);
        DataFolders.delete(data);
        var notes = acknowledged.values().stream().mapToInt(Set::size).sum();
        return List.of(
                "%d rounds, %d acknowledged notes, %d missing %s".formatted(rounds, notes, missing.size(), missing),
                "start after a kill: " + starts);
    }

    private void round(Path data, int round, Victim victim) throws IOException, InterruptedException {
        try (var running = start(data);
                var browser = Browser.signedIn(running.address(), WRITER)) {
            var tasks = Browser.links(browser.open("/tasks"), "/tasks/");
            var task = tasks.get(round % tasks.size());
            var writers = NoteWriters.start(browser, task, round);
            writers.awaitAccepted(1 + chance.nextInt(MOST_NOTES));
            strike(running, victim, writers);
            acknowledged.computeIfAbsent(task, key -> new HashSet<>()).addAll(writers.end());
        }
        System.out.printf("%d %s%n", round + 1, victim);
    }

    private RunningProgram start(Path data) throws IOException {
        var running = RunningProgram.start(program, data);
        if (!acknowledged.isEmpty()) { // the first start makes the sample content
            starts.add(running.startTime());
        }
        return running;
    }

    private static void strike(RunningProgram running, Victim victim, NoteWriters writers) throws InterruptedException {
        if (victim != Victim.PROGRAM) {
            running.killDatabase();
        }
        if (victim == Victim.DATABASE) {
            writers.takeAccepted();
            writers.awaitAccepted(1); // it came back by itself
        }
        running.kill();
    }

    private Set<String> missing(Path data) throws IOException, InterruptedException {
        var missing = new HashSet<String>();
        try (var running = start(data);
                var browser = Browser.signedIn(running.address(), WRITER)) {
            for (var task : acknowledged.keySet()) {
                missing.addAll(acknowledged.get(task));
                missing.removeAll(notes(browser.open(task)));
            }
        }
        return missing;
    }

    private static Set<String> notes(String page) {
        return NOTE.matcher(page).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
