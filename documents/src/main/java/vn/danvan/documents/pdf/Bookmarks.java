package vn.danvan.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/** The bookmarks of a file (dấu trang), as deep as its parts. */
final class Bookmarks {

    private final COSDictionary root = Cos.object("Type", "Outlines");
    private final List<COSDictionary> open = new ArrayList<>(List.of(root));
    private final List<Integer> levels = new ArrayList<>(List.of(0));

    void add(int level, String title, PdfPage page, double y) {
        while (levels.getLast() >= level) {
            levels.removeLast();
            open.removeLast();
        }
        var parent = open.getLast();
        var entry = Cos.object(
                "Title",
                new COSString(title),
                "Parent",
                parent,
                "Dest",
                List.of(page.dictionary(), "XYZ", COSNull.NULL, page.height() - y, COSNull.NULL));
        append(parent, entry);
        open.add(entry);
        levels.add(level);
    }

    private static void append(COSDictionary parent, COSDictionary entry) {
        var last = parent.getCOSDictionary(COSName.LAST);
        if (last == null) {
            parent.setItem(COSName.FIRST, entry);
        } else {
            Cos.fill(last, "Next", entry);
            Cos.fill(entry, "Prev", last);
        }
        parent.setItem(COSName.LAST, entry);
        // A positive count shows an entry opened; it counts everything shown below.
        for (COSDictionary above = parent; above != null; above = above.getCOSDictionary(COSName.PARENT)) {
            above.setInt(COSName.COUNT, above.getInt(COSName.COUNT, 0) + 1);
        }
    }

    COSDictionary root() {
        return root;
    }

    boolean isEmpty() {
        return !root.containsKey(COSName.FIRST);
    }
}
