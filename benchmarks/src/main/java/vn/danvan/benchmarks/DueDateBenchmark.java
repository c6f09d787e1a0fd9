package vn.danvan.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.danvan.terms.Answer;
import vn.danvan.terms.CountedDay;
import vn.danvan.terms.Facts;
import vn.danvan.terms.Terms;
import vn.danvan.terms.explain.Sentence;
import vn.danvan.terms.rule.Circumstance;

/**
 * Due dates a second on one core, over a year of starts and the rules an office uses most: 30 and 60 calendar days, 7 and 10
 * working days. The serial collector keeps the work of a core on that core.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class DueDateBenchmark {

    private static final int CASES = 1024;
    private static final String[] RULES = {"KN-01", "KN-03", "TC-05", "TCD-01"};

    private final Terms terms = Terms.standard();
    private final Facts[] facts = new Facts[CASES];
    private int next;

    /** Draws nothing: starts run through 2026, one case in eight is complex and remote. */
    public DueDateBenchmark() {
        for (int i = 0; i < CASES; i++) {
            var plain = Facts.from(LocalDate.of(2026, 1, 1).plusDays(i % 365));
            facts[i] = i % 8 == 0 ? plain.in(Circumstance.REMOTE, Circumstance.COMPLEX) : plain;
        }
    }

    private Answer answer() {
        next = (next + 1) % CASES;
        return terms.answer(RULES[next % RULES.length], facts[next]);
    }

    /** The date with its list of days, kept as the library keeps it. */
    @Benchmark
    public Answer dueDate() {
        return answer();
    }

    /** The same, and every day of the explanation read with its reason, articles and notices too. */
    @Benchmark
    public void fullExplanation(Blackhole blackhole) {
        if (answer() instanceof Answer.Due(var due)) {
            for (CountedDay day : due.days()) {
                blackhole.consume(day.why());
            }
            blackhole.consume(due.articles());
            blackhole.consume(due.notices());
            blackhole.consume(due.day());
        }
    }

    /** The explanation as the Vietnamese sentence that a page shows. */
    @Benchmark
    public String sentence() {
        return answer() instanceof Answer.Due(var due) ? Sentence.of(due) : "";
    }
}
