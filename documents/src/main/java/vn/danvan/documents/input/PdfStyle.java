package vn.danvan.documents.input;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a font, as far as its name and its descriptor tell.
 *
 * @param family {@code Times New Roman} for it and the fonts that are made to stand in for it
 */
record PdfStyle(String family, boolean bold, boolean italic) {
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    /** {@code F1}, {@code CIDFont+F2}, {@code T3Font_0}: names that say nothing. */
    private static final Pattern NAMELESS = Pattern.compile("(?:CIDFont\\+)?\\p{L}{0,3}\\d+|T3.*|Unknown.*");

    private static final Pattern TIMES =
            Pattern.compile("(?i)times(?:newroman|-roman|ps|$).*|tinos|liberationserif|nimbusrom.*|termes.*");

    private static final Pattern BEHIND_FAMILY = Pattern.compile("[-,].*|(?:PS)?MT$");
    private static final int BOLD_FROM = 600;

    /** Null where the font does not say what it is. */
    static @Nullable PdfStyle of(@Nullable PDFont font) {
        var given = font == null ? null : font.getName();
        var name = given == null ? "" : SUBSET.matcher(given).replaceFirst("").replace(" ", "");
        if (font == null || name.isEmpty() || NAMELESS.matcher(name).matches()) {
            return null;
        }
        var small = name.toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        boolean bold = small.contains("bold") || small.contains("black") || isBold(descriptor);
        boolean italic =
                small.contains("italic") || small.contains("oblique") || (descriptor != null && descriptor.isItalic());
        var family = BEHIND_FAMILY.matcher(name).replaceAll("");
        return new PdfStyle(TIMES.matcher(family).matches() ? "Times New Roman" : family, bold, italic);
    }

    private static boolean isBold(@Nullable PDFontDescriptor descriptor) {
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_FROM);
    }

    /** Programs write 12.96 for 13 points. */
    WordLook look(double points) {
        return WordLook.ofLetters(family, (int) Math.round(points * 2), bold, italic);
    }
}
