package vn.danvan.benchmarks;

import java.util.concurrent.TimeUnit;
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
import vn.danvan.documents.docx.DocxWriter;
import vn.danvan.documents.write.Draft;
import vn.danvan.documents.write.HtmlWriter;
import vn.danvan.documents.write.PdfWriter;
import vn.danvan.documents.write.Sheets;
import vn.danvan.documents.write.TextWriter;

/**
 * One-page reports written a second on one core, from the draft to the bytes of the file; behind each iteration the rate by
 * processor time is printed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class WriteReportBenchmark {
    private final Draft report = ReportPage.draft();
    private final CpuClock clock = new CpuClock();
    private int written;

    @Setup(Level.Iteration)
    public void start() {
        written = 0;
        clock.restart();
    }

    @Benchmark
    public byte[] docx() {
        written++;
        return DocxWriter.write(Sheets.of(report));
    }

    @Benchmark
    public byte[] pdf() {
        written++;
        return PdfWriter.write(Sheets.of(report));
    }

    @Benchmark
    public String html() {
        written++;
        return HtmlWriter.fragment(Sheets.of(report));
    }

    @Benchmark
    public String text() {
        written++;
        return TextWriter.write(Sheets.of(report));
    }

    @TearDown(Level.Iteration)
    public void printByCpuTime() {
        System.out.printf("%.0f a second of processor time; ", written / clock.seconds());
    }
}
