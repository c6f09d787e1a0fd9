package vn.danvan.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF for the archive, PDF/A-2b (ISO 19005-2) and tagged as PDF/UA-1 (ISO 14289-1) asks. The same calls give the same bytes:
 * there is no clock and no chance in it.
 */
public final class PdfFile {

    private final String title;
    private final Fonts fonts = new Fonts();
    private final List<PdfPage> pages = new ArrayList<>();
    private final Bookmarks bookmarks = new Bookmarks();
    private final COSDictionary tree = Cos.object("Type", "StructTreeRoot");
    private final Tag root = Tag.root(tree);

    public PdfFile(String title) {
        this.title = title;
    }

    /** The element that holds all others. */
    public Tag root() {
        return root;
    }

    /** Adds a page, sizes in points. */
    public PdfPage page(double width, double height) {
        var page = new PdfPage(width, height, fonts);
        pages.add(page);
        return page;
    }

    /** Adds an entry to the bookmarks; level 1 is outermost. */
    public void bookmark(int level, String name, PdfPage page, double y) {
        bookmarks.add(level, name, page, y);
    }

    public byte[] bytes() {
        try (var document = new PDDocument()) {
            document.setVersion(1.7f);
            var catalog = document.getDocumentCatalog().getCOSObject();
            Cos.fill(
                    catalog,
                    "Pages",
                    pages(),
                    "Lang",
                    new COSString("vi-VN"),
                    "MarkInfo",
                    Cos.inline("Marked", true),
                    "ViewerPreferences",
                    Cos.inline("DisplayDocTitle", true),
                    "StructTreeRoot",
                    tree(),
                    "Metadata",
                    Cos.plain(Metadata.of(title), "Type", "Metadata", "Subtype", "XML"),
                    "OutputIntents",
                    List.of(intent()));
            if (!bookmarks.isEmpty()) {
                Cos.fill(catalog, "Outlines", bookmarks.root(), "PageMode", "UseOutlines");
            }
            document.getDocumentInformation().setTitle(title);
            document.setDocumentId(id());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private COSDictionary pages() {
        var node = Cos.object("Type", "Pages", "Count", pages.size());
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).close(node, i);
        }
        fonts.close();
        return Cos.fill(node, "Kids", pages.stream().map(PdfPage::dictionary).toList());
    }

    private COSDictionary tree() {
        var numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(Cos.array(pages.get(i).marked()));
        }
        return Cos.fill(
                tree,
                "K",
                root.element(),
                "ParentTree",
                Cos.object("Nums", numbers),
                "ParentTreeNextKey",
                pages.size());
    }

    private static COSDictionary intent() {
        return Cos.object(
                "Type",
                "OutputIntent",
                "S",
                "GTS_PDFA1",
                "OutputConditionIdentifier",
                new COSString("sRGB"),
                "Info",
                new COSString("sRGB"),
                "DestOutputProfile",
                Cos.packed(SrgbProfile.bytes(), "N", 3));
    }

    /** The number of a file comes from what its pages show. */
    private long id() {
        var shown = new StringBuilder(title);
        pages.forEach(page -> shown.append(page.content()));
        return UUID.nameUUIDFromBytes(shown.toString().getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }
}
