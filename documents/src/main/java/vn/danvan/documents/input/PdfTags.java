package vn.danvan.documents.input;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Which paragraph a marked piece of a page belongs to, where the file says so (tagged PDF, ISO 32000-1, 14.7.4.4). Only where
 * lines break and pages turn is it believed; what a word is, the grammar decides.
 */
final class PdfTags {

    /** Elements within a line; the sign and the words of a list item make up the item. */
    private static final Set<String> WITHIN_A_LINE =
            Set.of("Span", "Link", "Reference", "Quote", "Em", "Strong", "Annot", "NonStruct", "Lbl", "LBody");

    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName NUMBERS = COSName.getPDFName("Nums");
    private static final int DEEPEST = 12;

    private final Map<Integer, COSArray> elementsOfPages = new HashMap<>();

    private PdfTags() {}

    static PdfTags of(PDDocument document) {
        var tags = new PdfTags();
        var tree = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (tree != null) {
            tags.gather(tree.getCOSDictionary(PARENT_TREE));
        }
        return tags;
    }

    /** Walks the tree of numbers; a damaged file may lead in a circle. */
    private void gather(@Nullable COSDictionary root) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSDictionary, Boolean>());
        var open = new ArrayDeque<COSDictionary>();
        for (var node = root; node != null; node = open.poll()) {
            if (!seen.add(node)) {
                continue;
            }
            takeNumbers(node.getCOSArray(NUMBERS));
            var kids = node.getCOSArray(COSName.KIDS);
            for (int i = 0; kids != null && i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    open.add(kid);
                }
            }
        }
    }

    private void takeNumbers(@Nullable COSArray numbers) {
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            if (numbers.getObject(i + 1) instanceof COSArray elements) {
                elementsOfPages.put(numbers.getInt(i), elements);
            }
        }
    }

    /** The element that makes up a paragraph of its own; null where the file does not tell. */
    @Nullable
    COSDictionary paragraph(PDPage page, int mark) {
        var elements = elementsOfPages.get(page.getStructParents());
        if (elements == null || mark < 0 || mark >= elements.size()) {
            return null;
        }
        var element = elements.getObject(mark) instanceof COSDictionary known ? known : null;
        for (int i = 0; i < DEEPEST && element != null; i++) {
            if (!WITHIN_A_LINE.contains(String.valueOf(element.getNameAsString(COSName.S)))) {
                return element;
            }
            element = element.getCOSDictionary(COSName.P);
        }
        return null;
    }
}
