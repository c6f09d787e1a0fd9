package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Two people who write note after note on one task, whatever happens to the program, until they are told to end. */
final class NoteWriters {
    private static final int PEOPLE = 2;
    private static final int PATIENCE_SECONDS = 30;

    private final Browser browser;
    private final String task;
    private final BlockingQueue<String> accepted = new LinkedBlockingQueue<>();
    private final Set<String> acknowledged = new HashSet<>();
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean ended;

    private NoteWriters(Browser browser, String task) {
        this.browser = browser;
        this.task = task;
    }

    static NoteWriters start(Browser browser, String task, int round) {
        var writers = new NoteWriters(browser, task);
        for (var person = 0; person < PEOPLE; person++) {
            var beginning = "note-%d-%d-".formatted(round, person);
            writers.people.add(Thread.ofVirtual().start(() -> writers.write(beginning)));
        }
        return writers;
    }

    private void write(String beginning) {
        for (var number = 0; !ended; number++) {
            try {
                if (browser.send(task + "/notes", Map.of("note", beginning + number))) {
                    accepted.add(beginning + number);
                }
            } catch (IOException e) {
                // not acknowledged: it may be there or not
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    void awaitAccepted(int notes) throws InterruptedException {
        for (var count = 0; count < notes; count++) {
            var note = accepted.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (note == null) {
                throw new IllegalStateException("No note was accepted for " + PATIENCE_SECONDS + " s");
            }
            acknowledged.add(note);
        }
    }

    /** What was accepted before: from now on, an acceptance shows that the program works again. */
    void takeAccepted() {
        accepted.drainTo(acknowledged);
    }

    Set<String> end() throws InterruptedException {
        ended = true;
        for (var person : people) {
            person.join();
        }
        takeAccepted();
        return acknowledged;
    }
}
