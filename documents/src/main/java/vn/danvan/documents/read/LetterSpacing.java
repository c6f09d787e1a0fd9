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

    /** Works on the last line of {@code text}, which begins at {@code start}. */
    static void close(StringBuilder text, int[] places, int start) {
        if (text.length() - start > LONGEST_LINE || !hasLoneConsonant(text, start)) {
            return;
        }
        int from = start;
        while (from < text.length()) {
            int end = runEnd(text, from);
            if (end > from) {
                closeRun(text, places, from, end);
            }
            from = nextWord(text, Math.max(from, Math.min(end, text.length())));
        }
    }

    private static boolean hasLoneConsonant(StringBuilder text, int start) {
        for (int i = start; i < text.length(); i++) {
            boolean alone =
                    (i == start || text.charAt(i - 1) == ' ') && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (alone && CONSONANTS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int nextWord(StringBuilder text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != ' ') {
            i++;
        }
        return i + 1;
    }

    /** The end of a run of pieces of one or two letters with a lone consonant among them; {@code from} if there is none. */
    private static int runEnd(StringBuilder text, int from) {
        int end = from;
        int pieces = 0;
        boolean consonant = false;
        int i = from;
        while (i < text.length() && i - from < LONGEST_RUN) {
            int wordEnd = i;
            while (wordEnd < text.length() && Character.isLetter(text.charAt(wordEnd))) {
                wordEnd++;
            }
            int length = wordEnd - i;
            if (length == 0 || length > LONGEST_PIECE || (wordEnd < text.length() && text.charAt(wordEnd) != ' ')) {
                break;
            }
            var piece = text.substring(i, wordEnd);
            if (length == 2 && Syllable.is(piece)) {
                break;
            }
            consonant |= !Syllable.is(piece) && length == 1;
            pieces++;
            end = wordEnd;
            i = wordEnd + 1;
        }
        return pieces >= 2 && consonant ? end : from;
    }

    private static void closeRun(StringBuilder text, int[] places, int from, int end) {
        var letters = new StringBuilder();
        var letterPlaces = new int[end - from];
        for (int i = from; i < end; i++) {
            if (text.charAt(i) != ' ') {
                letterPlaces[letters.length()] = places[i];
                letters.append(text.charAt(i));
            }
        }
        var words = syllables(letters.toString());
        if (words.isEmpty()) {
            return;
        }
        int shift = end - from - words.length();
        int letter = 0;
        for (int i = 0; i < words.length(); i++) {
            text.setCharAt(from + i, words.charAt(i));
            places[from + i] = letterPlaces[Math.min(letter, letters.length() - 1)];
            if (words.charAt(i) != ' ') {
                letter++;
            }
        }
        System.arraycopy(places, end, places, end - shift, text.length() - end);
        text.delete(end - shift, end);
    }

    /** {@code VÀXÃ} as {@code VÀ XÃ}, the longest syllables first; empty where the letters make none. */
    private static String syllables(String letters) {
        var words = new StringBuilder();
        int from = 0;
        while (from < letters.length()) {
            int end = Math.min(letters.length(), from + 7);
            while (end > from && !Syllable.is(letters.substring(from, end))) {
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
}
