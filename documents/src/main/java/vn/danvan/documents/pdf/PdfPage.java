package vn.danvan.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** A page that is being written. Places are in points from the top left, the y of words is that of their baseline. */
public final class PdfPage {

    /** A page number, or what is printed again on the next page. */
    private static final String FURNITURE = "/Artifact <</Type /Pagination>> BDC\n";

    private static final String RULE = "/Artifact <</Type /Layout>> BDC\n";

    private final double width;
    private final double height;
    private final Fonts fonts;
    private final COSDictionary dictionary = Cos.object("Type", "Page");
    private final StringBuilder content = new StringBuilder(4096);
    private final List<Tag> marks = new ArrayList<>();
    private final List<COSStream> pictures = new ArrayList<>();
    private final Set<Face> faces = EnumSet.noneOf(Face.class);
    private @Nullable Object open;
    private @Nullable Face face;
    private double size;
    private boolean red;

    PdfPage(double width, double height, Fonts fonts) {
        this.width = width;
        this.height = height;
        this.fonts = fonts;
    }

    /**
     * Sets words on a baseline.
     *
     * @param tag what they belong to; null where they are printed for the eye only, as a page number is
     * @param wider what each space is wider than in the font, in points
     */
    public void text(@Nullable Tag tag, Face face, double size, double x, double y, String words, double wider) {
        mark(tag == null ? FURNITURE : tag);
        content.append("BT ");
        font(face, size);
        content.append("1 0 0 1 ");
        point(x, y).append("Tm [<");
        var font = fonts.subset(face);
        words.codePoints().forEach(letter -> {
            Hex.append(content, font.code(letter));
            if (letter == ' ' && wider != 0) {
                content.append('>');
                number(-1000 * wider / size).append('<');
            }
        });
        content.append(">] TJ ET\n");
    }

    private void font(Face face, double size) {
        if (face != this.face || size != this.size) {
            content.append('/').append(face.fontName()).append(' ');
            number(size).append(" Tf ");
            faces.add(face);
            this.face = face;
            this.size = size;
        }
    }

    /** Shows a picture; {@code top} is its upper edge. */
    public void picture(Tag tag, PdfPicture picture, double x, double top, double wide, double tall) {
        mark(tag);
        pictures.add(picture.stream());
        content.append("q ");
        number(wide).append(" 0 0 ");
        number(tall).append(' ');
        point(x, top + tall).append("cm /").append(name(pictures.size())).append(" Do Q\n");
    }

    private static String name(int picture) {
        return "Im" + picture;
    }

    private COSDictionary resources() {
        var resources = Cos.inline("Font", fonts.resources(faces));
        if (!pictures.isEmpty()) {
            var named = Cos.inline();
            for (int i = 0; i < pictures.size(); i++) {
                named.setItem(name(i + 1), pictures.get(i));
            }
            resources.setItem("XObject", named);
        }
        return resources;
    }

    /** Of all that is set and drawn from here on: bright red, or black. */
    public void ink(boolean inRed) {
        if (inRed != red) {
            red = inRed;
            content.append(red ? "0.9 0 0 rg 0.9 0 0 RG\n" : "0 g 0 G\n");
        }
    }

    /** Draws a straight line. */
    public void line(double x1, double y1, double x2, double y2, double thickness) {
        mark(RULE);
        number(thickness).append(" w ");
        point(x1, y1).append("m ");
        point(x2, y2).append("l S\n");
    }

    /** Draws the four sides of a rectangle; {@code y} is its upper edge. */
    public void frame(double x, double y, double wide, double tall, double thickness) {
        mark(RULE);
        number(thickness).append(" w ");
        point(x, y + tall);
        number(wide).append(' ');
        number(tall).append(" re S\n");
    }

    /** Opens what the next operators belong to: an element, or one of the artifacts. */
    private void mark(Object belonging) {
        if (belonging.equals(open)) {
            return;
        }
        end();
        if (belonging instanceof Tag tag) {
            content.append("/Span <</MCID ").append(marks.size()).append(">> BDC\n");
            tag.take(dictionary, marks.size());
            marks.add(tag);
        } else {
            content.append(belonging);
        }
        open = belonging;
    }

    private void end() {
        if (open != null) {
            content.append("EMC\n");
            open = null;
        }
    }

    private StringBuilder point(double x, double y) {
        number(x).append(' ');
        return number(height - y).append(' ');
    }

    /** Hundredths of a point are finer than any printer. */
    private StringBuilder number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            content.append('-');
        }
        long positive = Math.abs(hundredths);
        content.append(positive / 100);
        int rest = (int) (positive % 100);
        if (rest != 0) {
            content.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                content.append(rest % 10);
            }
        }
        return content;
    }

    CharSequence content() {
        return content;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    double height() {
        return height;
    }

    /** The elements of the marked pieces, by number. */
    List<COSDictionary> marked() {
        return marks.stream().map(Tag::element).toList();
    }

    void close(COSDictionary parent, int number) {
        end();
        var bytes = content.toString().getBytes(StandardCharsets.ISO_8859_1);
        Cos.fill(
                dictionary,
                "Parent",
                parent,
                "MediaBox",
                List.of(0, 0, width, height),
                "Contents",
                Cos.packed(bytes),
                "Resources",
                resources(),
                "StructParents",
                number,
                "Tabs",
                "S");
    }
}
