package vn.danvan.documents.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether letters make one Vietnamese syllable (âm tiết): {@code nghiệp}, {@code ương}, {@code VÀ}. */
final class Syllable {
    private static final String ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?+";
    private static final String NUCLEUS = "(?:iê|yê|ươ|uô|oa|oă|oe|uâ|uê|uy|uyê|ia|ưa|ua|[aăâeêioôơuưy])";
    private static final String CODA = "(?:ng|nh|ch|[cmnptiouy])?";
    private static final Pattern SHAPE = Pattern.compile(ONSET + NUCLEUS + CODA);
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private Syllable() {}

    static boolean is(String letters) {
        var bare = TONES.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
        var shape = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return !shape.endsWith("ươ") && SHAPE.matcher(shape).matches();
    }
}
