package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who open pages one after the other, as fast as they are answered.
 *
 * @param people signed in, shared out among the connections
 */
record PageLoad(List<Person> people) implements AutoCloseable {
    static final int CONNECTIONS = 8;

    /** Somebody with the pages of the own agency. */
    record Person(Browser browser, List<String> taskPages) {
        /** The bytes of the page. */
        int open(String page, int turn) throws IOException {
            return browser.weigh(page.equals(A_TASK) ? taskPages.get(turn % taskPages.size()) : page);
        }
    }

    /** Stands for the page of a task, of another one at each turn. */
    static final String A_TASK = "/tasks/…";

    private static final int TASKS_APART = 7;

    static {
        System.setProperty("http.maxConnections", Integer.toString(CONNECTIONS)); // kept open between pages
    }

    /** What one kind of page took. */
    record Taken(Figures times, double perSecond, int longestPage) {}

    Taken open(String page, Duration span) throws IOException, InterruptedException {
        var times = new Figures();
        var longest = new AtomicInteger();
        var end = System.nanoTime() + span.toNanos();
        var begin = System.nanoTime();
        try (var connections = Executors.newFixedThreadPool(CONNECTIONS)) {
            var work = new ArrayList<Callable<Integer>>();
            for (int connection = 0; connection < CONNECTIONS; connection++) {
                int first = connection;
                work.add(() -> openUntil(end, page, first, times, longest));
            }
            int opened = 0;
            for (var done : connections.invokeAll(work)) {
                opened += done.get();
            }
            double seconds = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
            return new Taken(times, opened / seconds, longest.get());
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private int openUntil(long end, String page, int first, Figures times, AtomicInteger longest) throws IOException {
        int opened = 0;
        while (System.nanoTime() < end) {
            var person = people.get((first + opened * CONNECTIONS) % people.size());
            var begin = System.nanoTime();
            var bytes = person.open(page, first + opened * TASKS_APART);
            times.add(Duration.ofNanos(System.nanoTime() - begin));
            longest.accumulateAndGet(bytes, Math::max);
            opened++;
        }
        return opened;
    }

    @Override
    public void close() {
        people.forEach(person -> person.browser().close());
    }
}
