package vn.danvan.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Block;
import vn.danvan.documents.Citation;
import vn.danvan.documents.Deadline;
import vn.danvan.documents.Document;
import vn.danvan.documents.Duties;
import vn.danvan.documents.Duty;
import vn.danvan.documents.Passage;

/** Prints what was read of a document for a person at a terminal. */
final class DocumentPrinter {

    private static final int LABEL = 14;
    private static final int STEP = 3;

    private final PrintStream out;
    private final Terminal terminal;

    DocumentPrinter(PrintStream out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void print(String file, Document document) {
        out.println(
                terminal.faint("── " + file + " " + "─".repeat(Math.max(3, terminal.columns() - file.length() - 4))));
        printHead(document);
        heading("CẤU TRÚC", 0);
        document.body().forEach(block -> printBlock(block, 1));
        var duties = Duties.of(document);
        heading("NHIỆM VỤ", duties.size());
        duties.forEach(this::printDuty);
        heading("VĂN BẢN VIỆN DẪN", document.citations().size());
        document.citations().forEach(this::printCitation);
        heading("THỜI HẠN", document.deadlines().size());
        document.deadlines().forEach(deadline -> item(deadline(deadline)));
        heading("NƠI NHẬN", document.recipients().size());
        document.recipients().forEach(recipient -> item(recipient.text()));
        out.println();
    }

    private void printHead(Document document) {
        var header = document.header();
        field("Tên loại", text(header.type()));
        field("Trích yếu", text(header.title()));
        field("Cơ quan", joined(" – ", text(header.parentAgency()), text(header.agency())));
        field("Số, ký hiệu", text(header.symbol()));
        field("Ban hành", joined(", ", text(header.place()), date(text(header.date()))));
        field("Kính gửi", document.addressees().stream().map(Passage::text).collect(Collectors.joining("; ")));
        var signatory = document.signatory();
        if (signatory != null) {
            field("Người ký", joined(", ", signatory.authority(), signatory.title(), signatory.name()));
        }
    }

    private void field(String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            hanging(terminal.faint(label) + " ".repeat(LABEL - label.length()), LABEL, value);
        }
    }

    private void heading(String title, int count) {
        out.println();
        out.println(terminal.bold(count == 0 ? title : title + " (" + count + ")"));
    }

    private void printBlock(Block block, int depth) {
        var indent = " ".repeat(STEP * depth);
        switch (block) {
            case Block.Part part -> {
                var words = part.title() != null ? part.title() : Objects.requireNonNullElse(part.text(), "");
                hanging(
                        indent + terminal.bold(part.marker()) + " ",
                        indent.length() + part.marker().length() + 1,
                        words);
                part.children().forEach(child -> printBlock(child, depth + 1));
            }
            case Block.Bullet bullet ->
                hanging(
                        indent + bullet.marker() + " ",
                        indent.length() + bullet.marker().length() + 1,
                        bullet.text());
            case Block.Paragraph paragraph -> hanging(indent, indent.length(), paragraph.text());
            case Block.Table table ->
                table.rows().forEach(row -> hanging(indent + "| ", indent.length() + 2, String.join(" | ", row)));
        }
    }

    private void printDuty(Duty duty) {
        var place = duty.bullet() == 0 ? duty.number() : "%s, ý %d".formatted(duty.number(), duty.bullet());
        hanging("   " + terminal.bold(place) + "  ", 5 + place.length(), duty.text());
        var units =
                duty.units().stream().map(unit -> unit.unit().text()).distinct().collect(Collectors.joining("; "));
        var due = duty.deadlines().stream().map(DocumentPrinter::deadline).collect(Collectors.joining("; "));
        detail("đơn vị: ", units);
        detail("hạn: ", due);
    }

    private void detail(String label, String value) {
        if (!value.isEmpty()) {
            hanging("        " + terminal.faint(label), 8 + label.length(), value);
        }
    }

    private void printCitation(Citation citation) {
        var parts = new ArrayList<String>();
        parts.add(citation.kind());
        if (citation.symbol() != null) {
            parts.add(terminal.marked(citation.symbol()));
        }
        if (citation.date() != null) {
            parts.add("ngày " + VietnameseDates.print(citation.date()));
        }
        if (citation.issuer() != null) {
            parts.add("của " + citation.issuer());
        }
        item(String.join(" ", parts));
    }

    private static String deadline(Deadline deadline) {
        return "%s (%s)".formatted(deadline.surface().text(), VietnameseDates.print(deadline.when()));
    }

    private void item(String text) {
        hanging("   ", 3, text);
    }

    /** A text that goes on under its own beginning, right of the label. */
    private void hanging(String label, int width, String text) {
        List<String> lines = terminal.wrap(text, width);
        out.println(label + lines.getFirst());
        lines.stream().skip(1).forEach(line -> out.println(" ".repeat(width) + line));
    }

    private static @Nullable String text(@Nullable Passage passage) {
        return passage == null ? null : passage.text();
    }

    private static @Nullable String date(@Nullable String iso) {
        return iso == null ? null : VietnameseDates.printIso(iso);
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
