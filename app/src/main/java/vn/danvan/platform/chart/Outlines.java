package vn.danvan.platform.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.danvan.documents.write.PdfWriter;

/** The outlines of the letters of a font. */
final class Outlines {
    private static final String FONT = "/vn/danvan/documents/pdf/Tinos-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Outlines(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    /** The font that the library of documents writes PDF files with. */
    static Outlines ofDocuments() {
        try (var file = Objects.requireNonNull(PdfWriter.class.getResourceAsStream(FONT))) {
            return new Outlines(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shape of(String words, double size) {
        var shape = new Path2D.Double();
        double x = 0;
        try {
            for (var letter : words.codePoints().toArray()) {
                var glyph = glyphs.getGlyphId(letter);
                var outline = font.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    var place = AffineTransform.getTranslateInstance(x, 0);
                    place.scale(size / font.getUnitsPerEm(), -size / font.getUnitsPerEm());
                    shape.append(place.createTransformedShape(outline.getPath()), false);
                }
                x += advance(glyph, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shape;
    }

    double width(String words, double size) {
        return words.codePoints()
                .mapToDouble(letter -> advance(glyphs.getGlyphId(letter), size))
                .sum();
    }

    private double advance(int glyph, double size) {
        try {
            return font.getAdvanceWidth(glyph) * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
