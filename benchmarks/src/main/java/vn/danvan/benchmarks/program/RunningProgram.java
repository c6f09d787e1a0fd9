package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program in a process of its own, with the PostgreSQL that it runs.
 *
 * @param startTime from the start of the process until it said its address
 */
record RunningProgram(Process process, URI address, Duration startTime) implements AutoCloseable {
    private static final String ANNOUNCED = "danvan đang chạy tại ";

    /** @param command Java with its options and the program, without the program's own words */
    static RunningProgram start(List<String> command, Path data) throws IOException {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of("demo", "--port", "0", "--data", data.toString()));
        var begin = System.nanoTime();
        var process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        return new RunningProgram(process, announced(process), Duration.ofNanos(System.nanoTime() - begin));
    }

    private static URI announced(Process process) throws IOException {
        var said = process.inputReader();
        var heard = new ArrayList<String>();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(ANNOUNCED)) {
                return URI.create(line.substring(ANNOUNCED.length()));
            }
            heard.add(line);
        }
        throw new IOException("The program did not start: " + String.join("\n", heard));
    }

    /** PostgreSQL: its first process, then those that this one made. */
    List<ProcessHandle> database() {
        return process.children()
                .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
                .toList();
    }

    void killDatabase() {
        Optional.of(database())
                .filter(all -> !all.isEmpty())
                .map(List::getFirst)
                .ifPresent(RunningProgram::kill);
    }

    void kill() {
        kill(process.toHandle());
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The memory that is taken by these processes alone, with their part of what they share. */
    static long proportionalKibibytes(Stream<ProcessHandle> processes) {
        return processes.mapToLong(RunningProgram::proportionalKibibytes).sum();
    }

    private static long proportionalKibibytes(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }

    /** Asks it to end (SIGTERM) and waits. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
