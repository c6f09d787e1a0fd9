package vn.danvan.documents.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters of one face that a file uses. A letter gets the next number when it is first used, so that two letters with one
 * outline (a space and a space that does not break) stay two when the text is taken out again.
 */
final class FontSubset {

    private static final int MOST_IN_A_BLOCK = 100;

    private final Typeface typeface;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    FontSubset(Typeface typeface) {
        this.typeface = typeface;
    }

    Typeface typeface() {
        return typeface;
    }

    /** The number of a letter in the file, from 1; 0 is the glyph that must not be shown. */
    int code(int codePoint) {
        return codes.computeIfAbsent(codePoint, any -> codes.size() + 1);
    }

    private List<Integer> glyphs() {
        var glyphs = new ArrayList<Integer>();
        glyphs.add(0);
        codes.keySet().forEach(letter -> glyphs.add(typeface.glyph(letter)));
        return glyphs;
    }

    /** Widths by number, in thousandths of the size. */
    List<Integer> widths() {
        return glyphs().stream()
                .skip(1)
                .map(glyph -> (int) Math.round(typeface.advance(glyph) * 1000 / typeface.unitsPerEm()))
                .toList();
    }

    /** A TrueType file with these letters only. */
    byte[] trueType() {
        return new TrueTypeSubset(typeface, glyphs()).bytes();
    }

    /** The table that leads from the numbers back to the letters. */
    String toUnicode() {
        var out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var letters = List.copyOf(codes.keySet());
        for (int from = 0; from < letters.size(); from += MOST_IN_A_BLOCK) {
            int to = Math.min(letters.size(), from + MOST_IN_A_BLOCK);
            out.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                Hex.append(out.append('<'), i + 1);
                out.append("> <");
                for (char unit : Character.toChars(letters.get(i))) {
                    Hex.append(out, unit);
                }
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
