package vn.danvan.documents.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * The largest files that may be read, one after the other: a program of its own, to be run with the memory of a small server.
 * For each it prints its name, what came of it, and the seconds of processor time.
 */
final class LargestFiles {
    private static final int TEXT_BYTES = 10_000_000;
    private static final int LINES = 199_000;
    private static final int PAGES = 40;
    private static final int LETTERS_OF_A_PAGE = 10_000;

    private LargestFiles() {}

    public static void main(String[] args) {
        for (var file : files().entrySet()) {
            var content = file.getValue().get();
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var outcome =
                    switch (DocumentReader.read(content, file.getKey(), Limits.STANDARD)) {
                        case Reading.Read _ -> "READ";
                        case Reading.Refused(var reason, var _) -> reason.name();
                    };
            if (file.getKey().endsWith(".pdf")) {
                PdfLooks.read(content, Limits.STANDARD);
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            System.out.println(file.getKey() + " " + outcome + " " + seconds);
        }
    }

    private static Map<String, Supplier<byte[]>> files() {
        var files = new LinkedHashMap<String, Supplier<byte[]>>();
        for (var piece : Arrays.asList("báo cáo hằng x ", "trước ngày 1/1; ", "1/QĐ-A, ", "a9")) {
            files.put("text-of-" + piece.replace(' ', '_'), () -> text(piece));
        }
        for (var line : Arrays.asList("Điều 1. Sở Mẫu chủ trì.", "| a | b |")) {
            files.put("lines-of-" + line.replaceAll("\\s", "_"), () -> lines(line));
        }
        files.put("page.html", LargestFiles::html);
        files.put("word.docx", LargestFiles::docx);
        files.put("plan.pdf", LargestFiles::pdf);
        return files;
    }

    private static byte[] text(String piece) {
        return piece.repeat(TEXT_BYTES / piece.getBytes(UTF_8).length).getBytes(UTF_8);
    }

    private static byte[] lines(String line) {
        int bars = (int) line.chars().filter(c -> c == '|').count();
        int lines = LINES / (bars + 1);
        int room = TEXT_BYTES / lines - line.getBytes(UTF_8).length - 1;
        var padded = bars > 0 ? line : line + " văn bản".repeat(room / " văn bản".getBytes(UTF_8).length);
        return (padded + "\n").repeat(lines).getBytes(UTF_8);
    }

    private static byte[] html() {
        return ("<html><body>" + paragraphs("<p>%s</p>") + "</body></html>").getBytes(UTF_8);
    }

    private static byte[] docx() {
        return WordFile.withBody(paragraphs(WordFile.p("%s"))).bytes();
    }

    private static byte[] pdf() {
        var words = paragraphs("%s").substring(0, PAGES * LETTERS_OF_A_PAGE);
        try (var pdf = new PdfFile()) {
            for (int page = 0; page < PAGES; page++) {
                for (int line = 0; line < LETTERS_OF_A_PAGE / 100; line++) {
                    int from = page * LETTERS_OF_A_PAGE + line * 100;
                    pdf.text(60, 60 + 6.5 * line, 6, words.substring(from, from + 100));
                }
                pdf.page();
            }
            return pdf.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many as become lines with blank ones between; made of other words each, as only such text is packed no better than text is. */
    private static String paragraphs(String form) {
        var random = new Random(30);
        var words = Arrays.asList("Sở Mẫu", "chủ trì", "xã Ví Dụ", "thực hiện", "báo cáo", "trong năm", "quy ước");
        var out = new StringBuilder();
        for (int i = 0; i < LINES / 3; i++) {
            var text = new StringBuilder();
            for (int j = 0; j < 7; j++) {
                text.append(words.get(random.nextInt(words.size())))
                        .append(' ')
                        .append(random.nextInt(1000))
                        .append(' ');
            }
            out.append(form.formatted(text));
        }
        return out.toString();
    }
}
