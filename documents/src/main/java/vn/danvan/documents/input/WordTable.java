package vn.danvan.documents.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one table of a Word file: the rows that were not deleted, and whether lines are drawn around its cells. */
final class WordTable {

    private final WordBody body;
    private final XmlCursor xml;
    private final WordStyles styles;
    private boolean cellsRuled;

    WordTable(WordBody body, XmlCursor xml, WordStyles styles) {
        this.body = body;
        this.xml = xml;
        this.styles = styles;
    }

    WordBlock.Table read() throws IOException {
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

    /** False for a row that was deleted. */
    private boolean readRow(List<List<WordBlock>> row) throws IOException {
        cellsRuled = false;
        var kept = true;
        int level = xml.level();
        for (var name = xml.child(level); name != null; name = xml.child(level)) {
            switch (name) {
                case "trPr" -> kept = !WordBody.holds(xml, "del");
                case "tc" -> row.add(body.cell());
                case "sdt", "sdtContent", "customXml" -> readRow(row);
                default -> {}
            }
        }
        return kept;
    }
}
