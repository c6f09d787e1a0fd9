package vn.danvan.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.danvan.documents.check.Finding;
import vn.danvan.documents.check.Report;
import vn.danvan.documents.check.Severity;

/** Prints a report for people: each finding with its place, what stands there, what should, and the clause. */
final class ReportPrinter {
    private static final int INDENT = 4;

    private final PrintStream out;
    private final Terminal terminal;

    ReportPrinter(PrintStream out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void print(String file, Report report) {
        out.println(terminal.bold(Path.of(file).getFileName().toString()) + ": " + sums(report));
        report.notes().forEach(note -> lines(terminal.faint(note), note, 2));
        report.findings().forEach(this::print);
        out.println();
    }

    private static String sums(Report report) {
        var sums = Arrays.stream(Severity.values())
                .filter(severity -> !report.of(severity).isEmpty())
                .map(severity -> report.of(severity).size() + " " + severity.word())
                .collect(Collectors.joining(", "));
        return sums.isEmpty() ? "không có gì phải sửa" : sums;
    }

    private void print(Finding finding) {
        var head = new ArrayList<String>();
        head.add(finding.severity().word());
        if (finding.line() > 0) {
            head.add("dòng " + finding.line());
        }
        head.add(finding.part().words());
        head.add(finding.rule().id());
        out.println();
        out.println("  " + terminal.bold(head.getFirst()) + ", " + String.join(", ", head.subList(1, head.size())));
        var words = words(finding);
        if (!words.isEmpty()) {
            terminal.wrap(words, INDENT).forEach(line -> out.println(" ".repeat(INDENT) + terminal.marked(line)));
        }
        var message = finding.message() + " (" + finding.rule().clause() + ")";
        lines(message, message, INDENT);
    }

    private static String words(Finding finding) {
        var found = finding.found().isEmpty() ? "" : "«" + finding.found() + "»";
        return finding.expected() == null ? found : (found + " → «" + finding.expected() + "»").strip();
    }

    private void lines(String shown, String plain, int indent) {
        var wrapped = terminal.wrap(plain, indent);
        if (wrapped.size() == 1) {
            out.println(" ".repeat(indent) + shown);
        } else {
            wrapped.forEach(line -> out.println(" ".repeat(indent) + line));
        }
    }
}
