package vn.danvan.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;

/** The faces that a file uses, with the letters it uses of each. */
final class Fonts {

    private static final int SERIF = 2;
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    private final Map<Face, FontSubset> subsets = new EnumMap<>(Face.class);
    private final Map<Face, COSDictionary> dictionaries = new EnumMap<>(Face.class);

    FontSubset subset(Face face) {
        return subsets.computeIfAbsent(face, any -> new FontSubset(any.typeface()));
    }

    /** The names by which a page calls its faces. */
    COSDictionary resources(Set<Face> faces) {
        var names = Cos.inline();
        faces.forEach(face ->
                names.setItem(face.fontName(), dictionaries.computeIfAbsent(face, any -> Cos.object("Type", "Font"))));
        return names;
    }

    /** Fills in the fonts when every letter is known. */
    void close() {
        dictionaries.forEach((face, font) -> fill(font, subset(face)));
    }

    private static void fill(COSDictionary font, FontSubset subset) {
        var name = "DANVAN+" + subset.typeface().face().fontName();
        var descendant = Cos.object(
                "Type",
                "Font",
                "Subtype",
                "CIDFontType2",
                "BaseFont",
                name,
                "CIDSystemInfo",
                Cos.inline(
                        "Registry", new COSString("Adobe"),
                        "Ordering", new COSString("Identity"),
                        "Supplement", 0),
                "CIDToGIDMap",
                "Identity",
                "W",
                List.of(1, subset.widths()),
                "FontDescriptor",
                descriptor(name, subset));
        Cos.fill(
                font,
                "Subtype",
                "Type0",
                "BaseFont",
                name,
                "Encoding",
                "Identity-H",
                "DescendantFonts",
                List.of(descendant),
                "ToUnicode",
                Cos.packed(subset.toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private static COSDictionary descriptor(String name, FontSubset subset) {
        var face = subset.typeface().face();
        var file = subset.trueType();
        return Cos.object(
                "Type",
                "FontDescriptor",
                "FontName",
                name,
                "Flags",
                SERIF + SYMBOLIC + (face.italic() ? ITALIC : 0),
                "FontBBox",
                List.of(-549, -303, 1338, 981),
                "ItalicAngle",
                face.italic() ? -16 : 0,
                "Ascent",
                891,
                "Descent",
                -216,
                "CapHeight",
                662,
                "StemV",
                face.bold() ? 136 : 82,
                "FontFile2",
                Cos.packed(file, "Length1", file.length));
    }
}
