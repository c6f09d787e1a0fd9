package vn.danvan.documents.read;

/**
 * Closes words whose letters a conversion set apart: {@code V À X Ã HỘI} is {@code VÀ XÃ HỘI}, {@code trung ươ n g} is
 * {@code trung ương}.
 */
final class LetterSpacing {
    private static final int LONGEST_PIECE = 2;
    private static final int LONGEST_RUN = 60;
    private static final int LONGEST_LINE = 2_000;
    private static final String CONSONANTS = "bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX";

    private LetterSpacing() {}

    /** Works on the line from {@code start} to {@code end} and returns its new end. */
    static int close(char[] text, int[] places, int start, int end) {
        if (end - start > LONGEST_LINE) {
            return end;
        }
        int lineEnd = end;
        int from = start;
        while (from < lineEnd) {
            int runEnd = runEnd(text, from, lineEnd);
            if (runEnd > from) {
                lineEnd -= closeRun(text, places, from, runEnd, lineEnd);
            }
            from = nextWord(text, Math.max(from, Math.min(runEnd, lineEnd)), lineEnd);
        }
        return lineEnd;
    }

    /** One that stands alone shows that letters were set apart: no Vietnamese word is without a vowel. */
    static boolean consonant(char c) {
        return CONSONANTS.indexOf(c) >= 0;
    }

    private static int nextWord(char[] text, int from, int lineEnd) {
        int i = from;
        while (i < lineEnd && text[i] != ' ') {
            i++;
        }
        return i + 1;
    }

    /** The end of a run of pieces of one or two letters with a lone consonant among them; {@code from} if there is none. */
    private static int runEnd(char[] text, int from, int lineEnd) {
        int end = from;
        int pieces = 0;
        boolean consonant = false;
        int i = from;
        while (i < lineEnd && i - from < LONGEST_RUN) {
            int wordEnd = i;
            while (wordEnd < lineEnd && Letters.letter(text[wordEnd])) {
                wordEnd++;
            }
            int length = wordEnd - i;
            if (length == 0 || length > LONGEST_PIECE || (wordEnd < lineEnd && text[wordEnd] != ' ')) {
                break;
            }
            boolean syllable = syllable(text, i, length);
            if (length == 2 && syllable) {
                break;
            }
            consonant |= !syllable && length == 1;
            pieces++;
            end = wordEnd;
            i = wordEnd + 1;
        }
        return pieces >= 2 && consonant ? end : from;
    }

    /** A letter alone is a syllable where it is a vowel; no consonant is. */
    private static boolean syllable(char[] text, int from, int length) {
        return !(length == 1 && consonant(text[from])) && Syllable.is(new String(text, from, length));
    }

    /** Returns by how much the line became shorter. */
    private static int closeRun(char[] text, int[] places, int from, int end, int lineEnd) {
        var letters = new StringBuilder();
        var letterPlaces = new int[end - from];
        for (int i = from; i < end; i++) {
            if (text[i] != ' ') {
                letterPlaces[letters.length()] = places[i];
                letters.append(text[i]);
            }
        }
        var words = syllables(letters.toString());
        if (words.isEmpty()) {
            return 0;
        }
        int shift = end - from - words.length();
        int letter = 0;
        for (int i = 0; i < words.length(); i++) {
            text[from + i] = words.charAt(i);
            places[from + i] = letterPlaces[Math.min(letter, letters.length() - 1)];
            if (words.charAt(i) != ' ') {
                letter++;
            }
        }
        System.arraycopy(places, end, places, end - shift, lineEnd - end);
        System.arraycopy(text, end, text, end - shift, lineEnd - end);
        return shift;
    }

    /** {@code VÀXÃ} as {@code VÀ XÃ}, the longest syllables first; empty where the letters make none. */
    private static String syllables(String letters) {
        var words = new StringBuilder();
        int from = 0;
        while (from < letters.length()) {
            int end = Math.min(letters.length(), from + 7);
            while (end > from && !syllable(letters, from, end)) {
                end--;
            }
            if (end == from) {
                return "";
            }
            words.append(words.isEmpty() ? "" : " ").append(letters, from, end);
            from = end;
        }
        return words.toString();
    }

    /** Three consonants begin no syllable but {@code ngh}; most of what is no word is seen by that. */
    private static boolean syllable(String letters, int from, int end) {
        int consonants = 0;
        while (from + consonants < end && consonants < 4 && consonant(letters.charAt(from + consonants))) {
            consonants++;
        }
        return from + consonants < end && consonants < 4 && Syllable.is(letters.substring(from, end));
    }
}
