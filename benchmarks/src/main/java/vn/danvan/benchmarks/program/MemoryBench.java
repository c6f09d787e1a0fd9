package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the program and its PostgreSQL take of the memory after many pages were opened by several people at once. */
final class MemoryBench {
    private static final int PEOPLE = 4;
    private static final int KIBIBYTES_PER_MEBIBYTE = 1024;

    private final List<String> program;
    private final Figures times = new Figures();

    MemoryBench(List<String> program) {
        this.program = program;
    }

    List<String> views(int views) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("danvan-memory-");
        try (var running = RunningProgram.start(program, data)) {
            var atStart = memory(running);
            var begin = System.nanoTime();
            open(running, views);
            var seconds = (System.nanoTime() - begin) / 1e9;
            return List.of(
                    "after start: " + atStart,
                    "after %d pages: %s".formatted(views, memory(running)),
                    "pages: %.0f a second by %d people at once, %s".formatted(views / seconds, PEOPLE, times));
        } finally {
            DataFolders.delete(data);
        }
    }

    private void open(RunningProgram running, int views) throws IOException, InterruptedException {
        var left = new AtomicInteger(views);
        try (var browser = Browser.signedIn(running.address(), "giamdoc");
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var pages = pages(browser);
            Callable<@Nullable Void> person = () -> open(browser, pages, left);
            for (var done : people.invokeAll(Collections.nCopies(PEOPLE, person))) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static List<String> pages(Browser browser) throws IOException, InterruptedException {
        var pages = new ArrayList<>(List.of("/work", "/tasks", "/plans"));
        pages.addAll(Browser.links(browser.open("/tasks"), "/tasks/"));
        pages.addAll(Browser.links(browser.open("/plans"), "/plans/"));
        return pages;
    }

    private @Nullable Void open(Browser browser, List<String> pages, AtomicInteger left)
            throws IOException, InterruptedException {
        for (var number = left.decrementAndGet(); number >= 0; number = left.decrementAndGet()) {
            var begin = System.nanoTime();
            browser.open(pages.get(number % pages.size()));
            times.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        return null;
    }

    private static String memory(RunningProgram running) {
        var program =
                RunningProgram.proportionalKibibytes(Stream.of(running.process().toHandle()));
        var database = RunningProgram.proportionalKibibytes(running.database().stream());
        return "%d MB (program %d, PostgreSQL %d)"
                .formatted(
                        (program + database) / KIBIBYTES_PER_MEBIBYTE,
                        program / KIBIBYTES_PER_MEBIBYTE,
                        database / KIBIBYTES_PER_MEBIBYTE);
    }
}
