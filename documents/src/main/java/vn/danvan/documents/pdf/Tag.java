package vn.danvan.documents.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure of a document: what a piece of a page is, for those who have it read to them. The order of the
 * elements is the order of reading.
 */
public final class Tag {

    private final COSDictionary element;
    private final COSArray kids = new COSArray();
    private @Nullable COSDictionary page;

    private Tag(COSDictionary parent, String type) {
        kids.setDirect(true);
        element = Cos.object("Type", "StructElem", "S", type, "P", parent, "K", kids);
    }

    static Tag root(COSDictionary tree) {
        return new Tag(tree, "Document");
    }

    /** A new element at the end of this one: {@code P}, {@code H1}, {@code Table}, … */
    public Tag add(String type) {
        var kid = new Tag(element, type);
        kids.add(kid.element);
        return kid;
    }

    /** Marks a head cell (TH) as standing over its column. */
    public Tag overColumn() {
        element.setItem("A", Cos.inline("O", "Table", "Scope", "Column"));
        return this;
    }

    /** What somebody is told who does not see a picture. */
    public Tag saying(String words) {
        element.setItem("Alt", new COSString(words));
        return this;
    }

    /** Takes in a marked piece of a page. */
    void take(COSDictionary ofPage, int mark) {
        if (page == null) {
            page = ofPage;
            element.setItem("Pg", ofPage);
        }
        kids.add(page.equals(ofPage) ? COSInteger.get(mark) : Cos.inline("Type", "MCR", "Pg", ofPage, "MCID", mark));
    }

    COSDictionary element() {
        return element;
    }
}
