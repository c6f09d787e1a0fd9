package vn.danvan.documents.legacy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How Vietnamese a text is, by the build of its syllables: onset, nucleus, coda and at most one tone, and only a sharp or a
 * heavy tone (sắc, nặng) before a final c, ch, p or t. Letters of another encoding break these rules in most of their words.
 */
final class Syllables {

    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?"
            + "(?:uyê|uya|iê|yê|ia|ya|ươ|ưa|uô|ua|uâ|uê|uơ|uy|oa|oă|oe|oo|[aăâeêioôơuưy])"
            + "(?:ch|ng|nh|[cmnptiouy])?");
    private static final Pattern STOPPED = Pattern.compile(".*(?:[cpt]|ch)");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{M}]+|[^\\p{L}\\p{M}]+$");
    private static final String GAPS = "\u00A0/–—-";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String TONES_BEFORE_A_STOP = "\u0301\u0323";

    /** A longer word is none, and is not looked at further. */
    private static final int LONGEST_WORD = 40;

    /** Enough to judge by; a longer text is not looked at to its end. */
    private static final int WORDS = 4_000;

    /**
     * The words of a text that can be judged.
     *
     * @param marked words with a letter or sign beyond ASCII
     * @param sound those among them that are built as a syllable
     */
    record Score(int marked, int sound) {

        /** From 0 to 1; 1 where there is nothing to judge. */
        double share() {
            return marked == 0 ? 1 : (double) sound / marked;
        }
    }

    /** What a word says; a text has few words, again and again. */
    private enum Judgement {
        SOUND,
        UNSOUND,
        NONE
    }

    private Syllables() {}

    static Score score(String text) {
        int marked = 0;
        int sound = 0;
        int looked = 0;
        int start = 0;
        var known = new HashMap<String, Judgement>();
        while (start < text.length() && looked < WORDS) {
            int end = start;
            var beyondAscii = false;
            while (end < text.length() && !isGap(text.charAt(end))) {
                beyondAscii |= text.charAt(end) > 0x7F;
                end++;
            }
            if (beyondAscii) {
                looked++;
                var word = text.substring(start, Math.min(end, start + LONGEST_WORD));
                var judgement = known.computeIfAbsent(word, Syllables::judge);
                marked += judgement == Judgement.NONE ? 0 : 1;
                sound += judgement == Judgement.SOUND ? 1 : 0;
            }
            start = end + 1;
        }
        return new Score(marked, sound);
    }

    private static Judgement judge(String word) {
        var bare = EDGES.matcher(word).replaceAll("");
        if (bare.isEmpty() && isPunctuation(word)) {
            return Judgement.NONE;
        }
        return isSyllable(bare) ? Judgement.SOUND : Judgement.UNSOUND;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || GAPS.indexOf(c) >= 0;
    }

    /** Quotation marks, dashes and dots beyond ASCII say nothing about the encoding of letters. */
    private static boolean isPunctuation(String word) {
        return word.chars().allMatch(c -> c < 0x80 || c >= 0x2000);
    }

    static boolean isSyllable(String word) {
        if (word.isEmpty() || word.length() > 12) {
            return false;
        }
        var letters = new StringBuilder();
        int tone = -1;
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            var c = decomposed.charAt(i);
            if (TONES.indexOf(c) < 0) {
                letters.append(c);
            } else if (tone >= 0) {
                return false;
            } else {
                tone = c;
            }
        }
        var toneless = Normalizer.normalize(letters, Normalizer.Form.NFC);
        return SYLLABLE.matcher(toneless).matches()
                && (tone < 0
                        || TONES_BEFORE_A_STOP.indexOf(tone) >= 0
                        || !STOPPED.matcher(toneless).matches());
    }
}
