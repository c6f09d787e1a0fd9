package vn.danvan.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;
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
import vn.danvan.documents.input.Decoder;
import vn.danvan.documents.input.Decoding;
import vn.danvan.documents.input.DocumentReader;
import vn.danvan.documents.input.Limits;
import vn.danvan.documents.input.Reading;

/** A plan of twelve pages as PDF: the library's own extraction of text, our text with columns and tables, the whole reading. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class ReadPdfBenchmark {
    private final byte[] pdf = PdfPlan.pages(12);
    private final CpuClock clock = new CpuClock();
    private int read;

    @Setup(Level.Iteration)
    public void start() {
        read = 0;
        clock.restart();
    }

    @Benchmark
    public String pdfBoxAlone() throws IOException {
        read++;
        try (var document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Benchmark
    public Decoding text() {
        read++;
        return Decoder.decode(pdf, "plan.pdf", Limits.STANDARD);
    }

    @Benchmark
    public Reading document() {
        read++;
        return DocumentReader.read(pdf, "plan.pdf", Limits.STANDARD);
    }

    @TearDown(Level.Iteration)
    public void printByCpuTime() {
        System.out.printf("%.2f ms of processor time each; ", clock.seconds() * 1000 / read);
    }
}
