package vn.danvan.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A face of Tinos, which has the widths of Times New Roman, the font that Decree 30/2020/NĐ-CP, Annex I, Part I.4 names and
 * that may not be handed on. Parsed once; afterwards widths and outlines come from arrays.
 */
public final class Typeface {

    /** Ascent, descent and gap together: a line set solid, in sizes. The same in Times New Roman. */
    public static final double LINE = (1825 + 443 + 87) / 2048.0;

    /** From the top of a line to its baseline, in sizes. */
    public static final double ASCENT = (1825 + 43.5) / 2048.0;

    /** The soft hyphen, ISO 32000-1, 14.8.2.2.3; shown by nothing, for a symbol must not get a dash that it does not have. */
    public static final String WORD_GOES_ON = "\u00AD";

    private static final int PLANE = 0x10000;

    /** Drawn for a letter that the font does not have. */
    private static final int BOX = '□';

    /** Zero width joiner: a letter that shows nothing. */
    private static final int NOTHING = 0x200D;

    private static final Map<Face, Typeface> LOADED = load();

    private final Face face;
    private final TrueTypeFile file;
    private final double unitsPerEm;
    private final char[] glyphs;
    private final int[] advances;
    private final int[] places;
    private final byte[] outlines;

    private Typeface(Face face, TrueTypeFile file) {
        this.face = face;
        this.file = file;
        this.unitsPerEm = file.unitsPerEm();
        this.outlines = file.table("glyf");
        this.advances = file.advances();
        this.places = file.places();
        this.glyphs = file.glyphs();
        glyphs[WORD_GOES_ON.charAt(0)] = glyphs[NOTHING];
    }

    static Typeface of(Face face) {
        return Objects.requireNonNull(LOADED.get(face));
    }

    private static Map<Face, Typeface> load() {
        var loaded = new EnumMap<Face, Typeface>(Face.class);
        for (var face : Face.values()) {
            try (var file = Objects.requireNonNull(Typeface.class.getResourceAsStream(face.fontName() + ".ttf"))) {
                loaded.put(face, new Typeface(face, new TrueTypeFile(file.readAllBytes())));
            } catch (IOException damaged) {
                throw new UncheckedIOException(face.fontName(), damaged);
            }
        }
        return loaded;
    }

    /** The width of a letter, in sizes of the font; the first half of a pair of characters has that of both. */
    public double width(char letter) {
        return Character.isLowSurrogate(letter) ? 0 : advances[glyph(letter)] / unitsPerEm;
    }

    /** The width of words, in sizes of the font. */
    public double width(String words) {
        return words.chars().mapToDouble(letter -> width((char) letter)).sum();
    }

    Face face() {
        return face;
    }

    /** The number of the outline of a letter. */
    int glyph(int codePoint) {
        int glyph = codePoint < PLANE ? glyphs[codePoint] : 0;
        return glyph == 0 ? glyphs[BOX] : glyph;
    }

    int advance(int glyph) {
        return advances[glyph];
    }

    double unitsPerEm() {
        return unitsPerEm;
    }

    byte[] table(String name) {
        return file.table(name).clone();
    }

    byte[] outline(int glyph) {
        return Arrays.copyOfRange(outlines, places[glyph], places[glyph + 1]);
    }
}
