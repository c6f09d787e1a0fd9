package vn.danvan.documents.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.legacy.LegacyEncoding;
import vn.danvan.documents.legacy.LegacyText;

/**
 * Text whose font tells its encoding. While a file is read, the letters of an old font are lifted into the private use area;
 * at the end the words that hold them are converted, or put back where the font only stayed behind in a text that has
 * long been Unicode.
 */
final class LegacyRuns {

    private static final char TCVN3 = '\uE000';
    private static final char TCVN3_CAPITALS = '\uE100';
    private static final char VNI = '\uE200';
    private static final char END = '\uE300';
    private static final int BLOCK = 0x100;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int ENOUGH_WORDS = 4_000;

    private LegacyRuns() {}

    /** The text with the letters of an old font lifted. */
    static String mark(String text, @Nullable String font) {
        var encoding = LegacyEncoding.ofFont(font);
        if (encoding == null) {
            return text;
        }
        var capitals = LegacyEncoding.isCapitalFont(font);
        var block = encoding == LegacyEncoding.VNI ? VNI : capitals ? TCVN3_CAPITALS : TCVN3;
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > 0xA0 && c < BLOCK) {
                out.append((char) (block + c));
            } else {
                out.append(capitals && c < 0x80 ? Character.toUpperCase(c) : c);
            }
        }
        return out.toString();
    }

    /** The text with every letter in its Unicode place; a remark for each encoding that it was converted from. */
    static Decoding.Text settle(String text, Format format) {
        var from = new LinkedHashSet<LegacyEncoding>();
        var settled = settle(settle(text, LegacyEncoding.TCVN3, from), LegacyEncoding.VNI, from);
        var repaired = LegacyText.of(settled);
        if (repaired.encoding() != null) {
            from.add(repaired.encoding());
        }
        var remarks = from.stream()
                .map(old -> "Văn bản dùng bảng mã cũ %s, đã chuyển sang Unicode.".formatted(old.label()))
                .toList();
        return new Decoding.Text(PlainText.clean(repaired.text()), format, remarks);
    }

    private static String settle(String text, LegacyEncoding encoding, Set<LegacyEncoding> from) {
        if (text.chars().noneMatch(c -> blockOf((char) c) == encoding)) {
            return text;
        }
        var raw = new StringBuilder();
        var decoded = new StringBuilder();
        for (var word : words(text, encoding)) {
            raw.append(plain(word, encoding)).append(' ');
            decoded.append(decode(word, encoding)).append(' ');
        }
        if (LegacyText.share(raw.toString()) > LegacyText.share(decoded.toString())) {
            return plain(text, encoding);
        }
        from.add(encoding);
        return decode(text, encoding);
    }

    private static List<String> words(String text, LegacyEncoding encoding) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.chars().anyMatch(c -> blockOf((char) c) == encoding))
                .limit(ENOUGH_WORDS)
                .toList();
    }

    /** Back to the letters that stood in the file. */
    private static String plain(String text, LegacyEncoding encoding) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            out.append(blockOf(c) == encoding ? (char) (c % BLOCK) : c);
        }
        return out.toString();
    }

    private static String decode(String text, LegacyEncoding encoding) {
        if (encoding == LegacyEncoding.VNI) {
            return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(decodeVni(word.group())));
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (blockOf(c) == encoding) {
                var letter = encoding.decode(String.valueOf((char) (c % BLOCK)));
                out.append(isCapital(c) ? letter.toUpperCase(Locale.ROOT) : letter);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** In VNI a letter and its marks stand apart, so a whole word is converted or none of it. */
    private static String decodeVni(String word) {
        var plain = plain(word, LegacyEncoding.VNI);
        return plain.equals(word) ? word : LegacyEncoding.VNI.decode(plain);
    }

    private static boolean isCapital(char c) {
        return c >= TCVN3_CAPITALS && c < VNI;
    }

    private static @Nullable LegacyEncoding blockOf(char c) {
        if (c < TCVN3 || c >= END) {
            return null;
        }
        return c < VNI ? LegacyEncoding.TCVN3 : LegacyEncoding.VNI;
    }
}
