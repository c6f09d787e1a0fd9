package vn.danvan.documents.input;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads each paragraph of a Word part with its look, as {@link WordBody} reads the words: tracked changes taken as accepted. */
final class LookBody {
    private final XmlCursor xml;
    private final LookStyles styles;
    private final int maxCharacters;
    private final List<WordPage.Paragraph> paragraphs = new ArrayList<>();
    private final List<SectionMark> sections = new ArrayList<>();
    private int characters;
    private int cells;
    private int rows;
    private int cell;
    private int row;

    /** Set where the paragraph at hand holds the field of the page number. */
    private @Nullable WordLook pageNumber;

    LookBody(XmlCursor xml, LookStyles styles, Limits limits) {
        this.xml = xml;
        this.styles = styles;
        this.maxCharacters = limits.characters();
    }

    List<WordPage.Paragraph> paragraphs() {
        return paragraphs;
    }

    List<SectionMark> sections() {
        return sections;
    }

    /** The look of the page number in a head or foot; null without one. */
    @Nullable
    WordLook pageNumber() {
        return pageNumber;
    }

    void read() throws IOException {
        int level = xml.level();
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            switch (name) {
                case "p" -> paragraph();
                case "tr" -> {
                    int outer = row;
                    row = ++rows;
                    read();
                    row = outer;
                }
                case "tc", "txbxContent" -> {
                    int outer = cell;
                    cell = ++cells;
                    read();
                    cell = outer;
                }
                case "sectPr" -> sections.add(SectionMark.read(xml));
                case "mc:AlternateContent" -> firstChoice();
                case "del", "moveFrom", "tblPr", "tblGrid", "trPr", "tcPr" -> xml.skip();
                default -> read();
            }
        }
    }

    private void firstChoice() throws IOException {
        int level = xml.level();
        var done = false;
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            if (!done && (name.equals("mc:Choice") || name.equals("mc:Fallback"))) {
                done = true;
                read();
            }
        }
    }

    private void paragraph() throws IOException {
        int at = paragraphs.size();
        var reader = new ParagraphReader();
        reader.content();
        paragraphs.add(at, reader.paragraph());
    }

    /** Gathers one paragraph; what stands in its text boxes follows it. */
    private final class ParagraphReader {
        private final List<WordPage.Run> runs = new ArrayList<>();
        private WordLook own = styles.ofParagraph(null);
        private boolean drawing;
        private boolean tabbed;
        private boolean numbered;

        private void content() throws IOException {
            int level = xml.level();
            for (var name = xml.child(level); name != null; name = xml.child(level)) {
                switch (name) {
                    case "pPr" -> properties();
                    case "r" -> run();
                    case "fldSimple" -> {
                        numbered |= isPage(xml.attribute("instr"));
                        content();
                    }
                    case "del", "moveFrom" -> xml.skip();
                    case "mc:AlternateContent" -> firstChoice();
                    default -> content();
                }
            }
        }

        private void properties() throws IOException {
            var reader = styles.reader();
            int level = xml.level();
            for (var name = xml.child(level); name != null; name = xml.child(level)) {
                switch (name) {
                    case "sectPr" -> sections.add(SectionMark.read(xml));
                    case "rPr" -> xml.skip();
                    default -> reader.take(name, xml);
                }
            }
            own = reader.look().over(styles.ofParagraph(reader.style()));
        }

        private void run() throws IOException {
            var look = own;
            var text = new StringBuilder();
            int level = xml.level();
            for (var name = xml.child(level); name != null; name = xml.child(level)) {
                switch (name) {
                    case "rPr" -> {
                        var reader = styles.reader();
                        reader.read(xml);
                        look = reader.look().over(styles.of(reader.style())).over(own);
                    }
                    case "t" -> text.append(xml.text());
                    case "tab" -> {
                        tabbed |= runs.isEmpty() && text.isEmpty();
                        text.append(' ');
                    }
                    case "br", "cr" -> text.append('\n');
                    case "noBreakHyphen" -> text.append('-');
                    case "instrText" -> numbered |= isPage(xml.text());
                    case "drawing", "pict", "object" -> {
                        drawing = true;
                        LookBody.this.read();
                    }
                    case "mc:AlternateContent" -> {
                        drawing = true;
                        firstChoice();
                    }
                    default -> xml.skip();
                }
            }
            add(text.toString(), look);
            if (numbered && pageNumber == null) {
                pageNumber = look;
            }
        }

        private void add(String text, WordLook look) throws Refusal {
            characters += text.length();
            if (characters > maxCharacters) {
                throw new Refusal(
                        Reason.TOO_LARGE, "Văn bản dài quá %,d ký tự nên không được đọc.".formatted(maxCharacters));
            }
            if (!text.isEmpty()) {
                var shown = Boolean.TRUE.equals(look.capitals()) ? text.toUpperCase(Locale.ROOT) : text;
                runs.add(new WordPage.Run(Normalizer.normalize(shown, Normalizer.Form.NFC), look));
            }
        }

        private WordPage.Paragraph paragraph() {
            var text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return new WordPage.Paragraph(
                    text.toString(), WordPage.Paragraph.mostly(runs, own), runs, cell, row, drawing, tabbed);
        }
    }

    private static boolean isPage(@Nullable String instruction) {
        return instruction != null
                && instruction.strip().toUpperCase(Locale.ROOT).matches("PAGE(?:\\s.*)?");
    }
}
