package vn.danvan.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How quickly pages come while many agencies' tasks are in the database, and what the database alone would take for them. */
final class PagesBench {
    private static final int PEOPLE = 64;
    private static final int ALIKE = 8;
    private static final Duration WARMING = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final String MY_WORK = "/work";
    private static final String A_LIST = "/tasks?state=SOON";
    private static final List<String> PAGES = List.of(
            MY_WORK,
            A_LIST,
            "/tasks?state=LATE",
            PageLoad.A_TASK,
            "/overview",
            "/tasks/timeline",
            "/search?q=kien+nghi");

    private final List<String> program;

    PagesBench(List<String> program) {
        this.program = program;
    }

    List<String> tasks(int tasks) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("danvan-pages-");
        try (var running = RunningProgram.start(program, data)) {
            return measure(running, data, tasks);
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            DataFolders.delete(data);
        }
    }

    private static List<String> measure(RunningProgram running, Path data, int tasks)
            throws IOException, InterruptedException, SQLException {
        try (var database = new ProgramDatabase(data).connectAsOwner();
                var load = fill(running, new NationSeed(database), tasks)) {
            for (var page : PAGES) {
                load.open(page, WARMING);
            }
            for (var page : PAGES) {
                System.out.println(line(tasks, page, load.open(page, MEASURED)));
            }
            var pgbench = PgBench.find();
            if (pgbench.isEmpty()) {
                return List.of("pgbench is not installed: nothing to compare with");
            }
            var pages = load.open(A_LIST, MEASURED).perSecond();
            var statements = statements(new SentStatements(database, data), load);
            var alone = pgbench.get().perSecond(new ProgramDatabase(data), statements, (int) MEASURED.toSeconds());
            return List.of("%s: %.0f pages a second; its %d statements alone by pgbench %.0f times: %.0f %%"
                    .formatted(A_LIST, pages, statements.getFirst().size(), alone, 100 * pages / alone));
        }
    }

    private static PageLoad fill(RunningProgram running, NationSeed nation, int tasks)
            throws IOException, InterruptedException, SQLException {
        nation.fill(tasks);
        var people = new ArrayList<PageLoad.Person>();
        for (var account : nation.accounts(PEOPLE)) {
            people.add(new PageLoad.Person(Browser.signedIn(running.address(), account), nation.taskPages(account)));
        }
        return new PageLoad(people);
    }

    private static List<List<String>> statements(SentStatements sent, PageLoad load)
            throws IOException, InterruptedException, SQLException {
        sent.listen();
        var statements = new ArrayList<List<String>>();
        for (var person : load.people().subList(0, Math.min(ALIKE, load.people().size()))) {
            statements.add(sent.of(person, A_LIST));
        }
        sent.stop();
        return statements;
    }

    private static String line(int tasks, String page, PageLoad.Taken taken) {
        return "%,d tasks, %-18s p50 %5.1f ms, p99 %5.1f ms, %4.0f a second, at most %,d bytes"
                .formatted(
                        tasks,
                        page,
                        taken.times().millis(50),
                        taken.times().millis(99),
                        taken.perSecond(),
                        taken.longestPage());
    }
}
