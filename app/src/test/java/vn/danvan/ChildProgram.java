package vn.danvan;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Java program in a process of its own, which a test may kill. */
public final class ChildProgram implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final String END = "<end>";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private ChildProgram(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    public static ChildProgram start(Class<?> program, Object... arguments) throws IOException {
        return start(List.of(), String.join(File.pathSeparator, classPath()), program, arguments);
    }

    /** The program itself, as it is without tests. */
    public static ChildProgram startDanvan(Object... arguments) throws IOException {
        var entries = classPath().stream()
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        return start(List.of(), entries, Danvan.class, arguments);
    }

    /** The entries of the class path of this test run. */
    public static List<String> classPath() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .toList();
    }

    /** Started by another program, such as one that changes to another account. */
    public static ChildProgram start(List<String> prefix, String classPath, Class<?> program, Object... arguments)
            throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-cp", classPath, program.getName()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        return new ChildProgram(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void read() {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            said.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add(e.toString());
        }
        lines.add(END);
    }

    /** The next line that begins so. */
    public String awaitLine(String beginning) throws InterruptedException {
        var others = new ArrayList<String>();
        for (var line = next(); ; line = next()) {
            if (line.startsWith(beginning)) {
                return line;
            }
            others.add(line);
            if (line.equals(END)) {
                throw new AssertionError("no line «" + beginning + "» in: " + String.join("\n", others));
            }
        }
    }

    private String next() throws InterruptedException {
        var line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return line == null ? END : line;
    }

    /** Everything said from here to the end. */
    public List<String> remainingLines() throws InterruptedException {
        var rest = new ArrayList<String>();
        for (var line = next(); !line.equals(END); line = next()) {
            rest.add(line);
        }
        return rest;
    }

    public int exitCode() {
        return process.onExit()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    /** As an administrator or the system asks a program to end (SIGTERM). */
    public void ask() {
        process.destroy();
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
