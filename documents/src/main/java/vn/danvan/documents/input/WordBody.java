package vn.danvan.documents.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the body of a Word file: what is on the paper once all tracked changes are accepted. Insertions count, deletions do
 * not; of alternative contents the first counts; text boxes follow the paragraph that they are tied to.
 */
final class WordBody {

    /** What a paragraph or cell takes beside its letters, counted in letters. */
    private static final int COST_OF_BLOCK = 48;

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

    void readBlocks(List<WordBlock> blocks) throws IOException {
        int level = xml.level();
        WordParagraph open = null; // a paragraph whose end was deleted goes on in the next one
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            switch (name) {
                case "p" -> {
                    count(COST_OF_BLOCK);
                    var paragraph = open == null ? new WordParagraph(this, xml, styles, numbering, notes) : open;
                    paragraph.read();
                    open = paragraph.endDeleted() ? paragraph : null;
                    if (open == null) {
                        paragraph.addTo(blocks);
                    }
                }
                case "tbl" -> blocks.add(new WordTable(this, xml, styles).read());
                case "body", "sdt", "sdtContent", "customXml", "ins", "moveTo", "mc:Choice" -> readBlocks(blocks);
                case "mc:AlternateContent" -> readFirstChoice(() -> readBlocks(blocks));
                default -> {}
            }
        }
        if (open != null) {
            open.addTo(blocks);
        }
    }

    interface Reader {
        void read() throws IOException;
    }

    void readFirstChoice(Reader reader) throws IOException {
        int level = xml.level();
        var done = false;
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            if (!done && (name.equals("mc:Choice") || name.equals("mc:Fallback"))) {
                done = true;
                reader.read();
            }
        }
    }

    List<WordBlock> cell() throws IOException {
        count(COST_OF_BLOCK);
        return blocks();
    }

    /** Counts letters against the limit of the whole document. */
    void count(int letters) throws Refusal {
        characters += letters;
        if (characters > maxCharacters) {
            throw new Refusal(
                    Reason.TOO_LARGE, "Văn bản dài quá %,d ký tự nên không được đọc.".formatted(maxCharacters));
        }
    }

    static boolean holds(XmlCursor xml, String element) throws IOException {
        var found = false;
        int level = xml.level();
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            found |= name.equals(element);
        }
        return found;
    }
}
