package vn.danvan.documents.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers one paragraph of a Word file: its words as shown, the number of its list, its notes and text boxes. */
final class WordParagraph {

    private final WordBody body;
    private final XmlCursor xml;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<String, String> notes;
    private final StringBuilder text = new StringBuilder();
    private final List<WordBlock> boxes = new ArrayList<>();
    private final List<String> notesHere = new ArrayList<>();
    private @Nullable String style;
    private @Nullable String alignment;
    private int list = -1;
    private int listLevel = -1;
    private boolean endDeleted;

    WordParagraph(WordBody body, XmlCursor xml, WordStyles styles, WordNumbering numbering, Map<String, String> notes) {
        this.body = body;
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    /** Whether its end was deleted, so that the next one goes on in it. */
    boolean endDeleted() {
        return endDeleted;
    }

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
                case "mc:AlternateContent" -> body.readFirstChoice(this::content);
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
                case "rPr" -> endDeleted = WordBody.holds(xml, "del");
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
                case "mc:AlternateContent" -> body.readFirstChoice(this::boxes);
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
        body.count(piece.length());
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
                body.readBlocks(boxes);
            } else if (name.equals("mc:AlternateContent")) {
                body.readFirstChoice(this::boxes);
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
            used = ofStyle == null ? -1 : ListMarkers.parsed(ofStyle);
        }
        if (used <= 0) {
            return "";
        }
        return numbering.count(used, level >= 0 ? level : numbering.levelOf(used, style));
    }
}
