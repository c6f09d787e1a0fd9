package vn.danvan.documents.input;

import java.io.IOException;

/** Tells tables with ruled lines from those that only put texts side by side. */
final class WordTables {

    private WordTables() {}

    /** Whether an element of borders (tblBorders, tcBorders) draws any line; reads it to its end. */
    static boolean hasRules(XmlCursor xml) throws IOException {
        var rules = false;
        int at = xml.level();
        for (var side = xml.child(at); side != null; side = xml.child(at)) {
            var line = xml.attribute("val", "none");
            rules |= !line.equals("none") && !line.equals("nil");
        }
        return rules;
    }
}
