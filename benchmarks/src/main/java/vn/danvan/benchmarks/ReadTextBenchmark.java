package vn.danvan.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.danvan.documents.read.TextReader;

/**
 * Reading the text of the whole corpus, in megabytes of UTF-8 a second on one core. An operation reads every document once;
 * behind each iteration the rate by processor time is printed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class ReadTextBenchmark {
    private final Corpus corpus = Corpus.beside();
    private final double size = corpus.megabytes();
    private final CpuClock clock = new CpuClock();

    /** What JMH turns into a rate. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Rate {
        public double megabytes;
    }

    private double read;

    @Setup(Level.Iteration)
    public void start() {
        read = 0;
        clock.restart();
    }

    @Benchmark
    public void wholeCorpus(Rate rate, Blackhole blackhole) {
        corpus.texts().forEach(text -> blackhole.consume(TextReader.read(text)));
        rate.megabytes += size;
        read += size;
    }

    @TearDown(Level.Iteration)
    public void printByCpuTime() {
        System.out.printf("%.1f MB a second of processor time; ", read / clock.seconds());
    }
}
