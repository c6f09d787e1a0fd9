package vn.danvan.documents.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.danvan.documents.read.ContactLine;

/** A Word file (DOCX), read straight from its parts: quick to start, and nothing is held but the text. */
final class DocxText {

    /** Styles, lists and notes are held in memory while the document is read. */
    private static final long MOST_BESIDE = 8 * 1024 * 1024;

    private static final String MAIN_PART = "word/document.xml";

    private final ZipParts parts;
    private final Limits limits;
    private final WordStyles styles = new WordStyles();
    private final WordNumbering numbering = new WordNumbering(styles);

    private DocxText(ZipParts parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    static Decoding.Text read(byte[] content, Limits limits) throws IOException {
        var parts = new ZipParts(content, limits);
        if (!parts.has("[Content_Types].xml") || parts.names().stream().noneMatch(name -> name.startsWith("word/"))) {
            throw new Refusal(
                    Reason.NOT_A_DOCUMENT,
                    "Tệp này là %s, không phải văn bản Word; hãy gửi tệp DOCX, PDF, DOC, HTML hoặc TXT."
                            .formatted(whatElse(parts)));
        }
        return new DocxText(parts, limits).read();
    }

    private static String whatElse(ZipParts parts) {
        if (parts.names().stream().anyMatch(name -> name.startsWith("xl/"))) {
            return "bảng tính Excel";
        }
        if (parts.names().stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return "bài trình chiếu PowerPoint";
        }
        return parts.has("content.xml") ? "tệp OpenDocument" : "tệp nén";
    }

    private Decoding.Text read() throws IOException {
        var main = mainPart(parts, limits);
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        readPart(folder + "styles.xml", styles::read);
        readPart(folder + "numbering.xml", numbering::read);
        var notes = new HashMap<String, String>();
        readPart(folder + "footnotes.xml", xml -> readNotes(xml, "footnote", notes));
        readPart(folder + "endnotes.xml", xml -> readNotes(xml, "endnote", notes));
        try (var xml = new XmlCursor(parts.open(main), limits)) {
            if (!"document".equals(xml.child(0))) {
                throw Refusal.damaged("Tệp Word");
            }
            var blocks = new ArrayList<>(new WordBody(xml, styles, numbering, notes, limits).blocks());
            addContact(folder, blocks);
            return LegacyRuns.settle(new BlockPrinter(limits).print(blocks), Format.DOCX);
        }
    }

    /**
     * Of the feet of pages only the address of the agency is a part of the document (box 13); it stands at the end. The feet of
     * first, odd and even pages may all hold it.
     */
    private void addContact(String folder, List<WordBlock> blocks) throws IOException {
        int before = blocks.size();
        for (var part : parts.names()) {
            if (part.startsWith(folder + "footer") && blocks.size() == before) {
                readPart(part, xml -> {
                    xml.child(0);
                    var foot = String.join(
                            " ", paragraphs(new WordBody(xml, styles, numbering, Map.of(), limits).blocks()));
                    if (!foot.isEmpty() && ContactLine.opens(foot, 0, foot.length())) {
                        blocks.add(new WordBlock.Paragraph(foot, true, List.of()));
                    }
                });
            }
        }
    }

    private interface PartReader {
        void read(XmlCursor xml) throws IOException;
    }

    private void readPart(String name, PartReader reader) throws IOException {
        if (parts.has(name)) {
            var less = limits.withExpandedBytes(Math.min(limits.expandedBytes(), MOST_BESIDE));
            try (var xml = new XmlCursor(parts.open(name, less), limits)) {
                reader.read(xml);
            }
        }
    }

    private void readNotes(XmlCursor xml, String kind, Map<String, String> notes) throws IOException {
        if (xml.child(0) == null) {
            return;
        }
        for (var name = xml.child(1); name != null; name = xml.child(1)) {
            var isText = name.equals(kind) && xml.attribute("type") == null;
            var id = xml.attribute("id", "");
            var number = notes.size() + 1;
            if (isText) {
                var blocks = new WordBody(xml, styles, numbering, Map.of(), limits).blocks();
                var text = String.join(" ", paragraphs(blocks));
                notes.put(kind + id, "[%d] %s".formatted(number, text));
            }
        }
    }

    private static List<String> paragraphs(List<WordBlock> blocks) {
        return blocks.stream()
                .filter(WordBlock.Paragraph.class::isInstance)
                .map(block -> ((WordBlock.Paragraph) block).text())
                .toList();
    }

    /** The part that the file names as its document; nearly always {@code word/document.xml}. */
    static String mainPart(ZipParts parts, Limits limits) throws IOException {
        if (parts.has("_rels/.rels")) {
            try (var xml = new XmlCursor(parts.open("_rels/.rels"), limits)) {
                xml.child(0);
                for (var name = xml.child(1); name != null; name = xml.child(1)) {
                    if (xml.attribute("Type", "").endsWith("/officeDocument")) {
                        var target = xml.attribute("Target", "");
                        return target.startsWith("/") ? target.substring(1) : target;
                    }
                }
            }
        }
        return MAIN_PART;
    }
}
