package vn.danvan.documents.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a Word file: what is on the paper once all tracked changes are accepted. Insertions count, deletions do
 * not; of alternative contents the first counts; text boxes follow the paragraph that they are tied to.
 */
final class WordBody {

    private final XmlCursor xml;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<String, String> notes;
    private final int maxCharacters;
    private int characters;

    WordBody(XmlCursor xml, WordStyles styles, WordNumbering numbering, Map<String, String> notes, Limits limits) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.maxCharacters = limits.characters();
    }

    /** The blocks below the element at hand, to its end. */
    List<WordBlock> blocks() throws IOException {
        var blocks = new ArrayList<WordBlock>();
        readBlocks(blocks);
        return blocks;
    }

    private void readBlocks(List<WordBlock> blocks) throws IOException {
        int level = xml.level();
        Paragraph open = null; // a paragraph whose end was deleted goes on in the next one
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            switch (name) {
                case "p" -> {
                    var paragraph = open == null ? new Paragraph() : open;
                    paragraph.read();
                    open = paragraph.endDeleted ? paragraph : null;
                    if (open == null) {
                        paragraph.addTo(blocks);
                    }
                }
                case "tbl" -> blocks.add(table());
                case "body", "sdt", "sdtContent", "customXml", "ins", "moveTo", "mc:Choice" -> readBlocks(blocks);
                case "mc:AlternateContent" -> readFirstChoice(() -> readBlocks(blocks));
                default -> {}
            }
        }
        if (open != null) {
            open.addTo(blocks);
        }
    }

    private interface Reader {
        void read() throws IOException;
    }

    private void readFirstChoice(Reader reader) throws IOException {
        int level = xml.level();
        var done = false;
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            if (!done && (name.equals("mc:Choice") || name.equals("mc:Fallback"))) {
                done = true;
                reader.read();
            }
        }
    }

    private WordBlock.Table table() throws IOException {
        var rows = new ArrayList<List<List<WordBlock>>>();
        var ruled = readRows(rows);
        return new WordBlock.Table(rows, ruled);
    }

    private boolean readRows(List<List<List<WordBlock>>> rows) throws IOException {
        var ruled = false;
        int level = xml.level();
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            switch (name) {
                case "tblPr" -> ruled |= isRuled();
                case "tr" -> {
                    var row = new ArrayList<List<WordBlock>>();
                    if (readRow(row)) {
                        ruled |= cellsRuled;
                        rows.add(row);
                    }
                }
                case "sdt", "sdtContent", "customXml", "ins" -> ruled |= readRows(rows);
                default -> {}
            }
        }
        return ruled;
    }

    private boolean isRuled() throws IOException {
        Boolean own = null;
        String style = null;
        int level = xml.level();
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            switch (name) {
                case "tblStyle" -> style = xml.attribute("val");
                case "tblBorders" -> own = WordTables.hasRules(xml);
                default -> {}
            }
        }
        return own != null ? own : Boolean.TRUE.equals(styles.find(style, WordStyles.Look::ruled));
    }

    private boolean cellsRuled;

    /** False for a row that was deleted. */
    private boolean readRow(List<List<WordBlock>> row) throws IOException {
        cellsRuled = false;
        var kept = true;
        int level = xml.level();
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            switch (name) {
                case "trPr" -> kept = !holds("del");
                case "tc" -> row.add(cell());
                case "sdt", "sdtContent", "customXml" -> readRow(row);
                default -> {}
            }
        }
        return kept;
    }

    private List<WordBlock> cell() throws IOException {
        var blocks = new ArrayList<WordBlock>();
        readBlocks(blocks);
        return blocks;
    }

    private boolean holds(String element) throws IOException {
        var found = false;
        int level = xml.level();
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            found |= name.equals(element);
        }
        return found;
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** Gathers one paragraph. */
    private final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<WordBlock> boxes = new ArrayList<>();
        private final List<String> notesHere = new ArrayList<>();
        private @Nullable String style;
        private @Nullable String alignment;
        private int list = -1;
        private int listLevel = -1;
        private boolean endDeleted;

        void read() throws IOException {
            endDeleted = false;
            content();
        }

        private void content() throws IOException {
            int level = xml.level();
            for (var name = xml.child(level); name != null; name = xml.child(level)) {
                switch (name) {
                    case "pPr" -> properties();
                    case "r", "m:r" -> run();
                    case "hyperlink",
                            "smartTag",
                            "sdt",
                            "sdtContent",
                            "ins",
                            "moveTo",
                            "fldSimple",
                            "customXml",
                            "dir",
                            "bdo" -> content();
                    case "mc:AlternateContent" -> readFirstChoice(this::content);
                    default -> {
                        if (name.startsWith("m:")) {
                            content();
                        }
                    }
                }
            }
        }

        private void properties() throws IOException {
            int level = xml.level();
            for (var name = xml.child(level); name != null; name = xml.child(level)) {
                switch (name) {
                    case "pStyle" -> style = xml.attribute("val");
                    case "jc" -> alignment = xml.attribute("val");
                    case "numPr" -> listProperties();
                    case "rPr" -> endDeleted = holds("del");
                    default -> {}
                }
            }
        }

        private void listProperties() throws IOException {
            int level = xml.level();
            for (var name = xml.child(level); name != null; name = xml.child(level)) {
                switch (name) {
                    case "ilvl" -> listLevel = xml.number("val", 0);
                    case "numId" -> list = xml.number("val", -1);
                    default -> {}
                }
            }
        }

        private void run() throws IOException {
            String font = null;
            Boolean capitals = null;
            Boolean hidden = null;
            int level = xml.level();
            for (var name = xml.child(level); name != null; name = xml.child(level)) {
                switch (name) {
                    case "rPr" -> {
                        int inner = xml.level();
                        String character = null;
                        for (var part = xml.child(inner); part != null; part = xml.child(inner)) {
                            switch (part) {
                                case "rStyle" -> character = xml.attribute("val");
                                case "rFonts" -> font = xml.attribute("ascii");
                                case "caps" -> capitals = xml.isOn();
                                case "vanish" -> hidden = xml.isOn();
                                default -> {}
                            }
                        }
                        font = font == null ? styles.find(character, WordStyles.Look::font) : font;
                        capitals = capitals == null ? styles.find(character, WordStyles.Look::capitals) : capitals;
                    }
                    case "t", "m:t" -> append(shown(xml.text(), font, capitals, hidden));
                    case "tab", "ptab" -> append(" ");
                    case "br", "cr" -> append("\n");
                    case "noBreakHyphen" -> append("-");
                    case "sym" -> append(ListMarkers.bullet("•"));
                    case "footnoteReference" -> note("footnote");
                    case "endnoteReference" -> note("endnote");
                    case "drawing", "pict", "object" -> boxes();
                    case "mc:AlternateContent" -> readFirstChoice(this::boxes);
                    default -> {}
                }
            }
        }

        private String shown(String text, @Nullable String font, @Nullable Boolean capitals, @Nullable Boolean hidden) {
            var isHidden = hidden != null ? hidden : styles.findForParagraph(style, WordStyles.Look::hidden);
            if (Boolean.TRUE.equals(isHidden)) {
                return "";
            }
            var drawnIn = font != null ? font : styles.findForParagraph(style, WordStyles.Look::font);
            var isCapital = capitals != null ? capitals : styles.findForParagraph(style, WordStyles.Look::capitals);
            return LegacyRuns.mark(Boolean.TRUE.equals(isCapital) ? text.toUpperCase(Locale.ROOT) : text, drawnIn);
        }

        private void append(String piece) throws Refusal {
            characters += piece.length();
            if (characters > maxCharacters) {
                throw new Refusal(
                        Reason.TOO_LARGE, "Văn bản dài quá %,d ký tự nên không được đọc.".formatted(maxCharacters));
            }
            text.append(piece);
        }

        private void note(String kind) {
            var note = notes.get(kind + xml.attribute("id", ""));
            if (note != null && !note.isBlank()) {
                notesHere.add(note);
            }
        }

        /** Finds the text boxes below a drawing, wherever they stand. */
        private void boxes() throws IOException {
            int level = xml.level();
            for (var name = xml.child(level); name != null; name = xml.child(level)) {
                if (name.equals("txbxContent")) {
                    readBlocks(boxes);
                } else if (name.equals("mc:AlternateContent")) {
                    readFirstChoice(this::boxes);
                } else {
                    boxes();
                }
            }
        }

        void addTo(List<WordBlock> blocks) {
            var own = text.toString().strip();
            var marker = own.isEmpty() ? "" : marker();
            var centring = alignment != null ? alignment : styles.findForParagraph(style, WordStyles.Look::alignment);
            blocks.add(new WordBlock.Paragraph(
                    marker.isEmpty() ? own : marker + " " + own, "center".equals(centring), List.copyOf(notesHere)));
            blocks.addAll(boxes);
        }

        private String marker() {
            int used = list;
            int level = listLevel;
            if (used < 0) {
                var ofStyle = styles.findForParagraph(style, WordStyles.Look::list);
                used = ofStyle == null ? -1 : number(ofStyle);
            }
            if (used <= 0) {
                return "";
            }
            return numbering.count(used, level >= 0 ? level : numbering.levelOf(used, style));
        }
    }
}
