package vn.danvan.documents.input;

/** Counts the words (tokens) of PDF syntax in bytes, each of which may become an object. */
final class PdfWords {

    /** A part of which a larger share is not plain letters is a picture or a font. */
    private static final int BINARY_SHARE = 10;

    private long count;
    private long bytes;
    private long binary;
    private boolean inWord;

    void take(byte[] some, int length) {
        for (int i = 0; i < length; i++) {
            take(some[i]);
        }
    }

    void take(byte b) {
        bytes++;
        switch (b) {
            case ' ', '\n', '\r', '\t', '\f', 0 -> inWord = false;
            case '[', ']', '<', '>', '(', ')', '/', '{', '}', '%' -> {
                count++;
                inWord = false;
            }
            default -> {
                count += inWord ? 0 : 1;
                inWord = true;
                binary += b < ' ' || b > '~' ? 1 : 0;
            }
        }
    }

    long count() {
        return count;
    }

    /** Of text no more than {@code most}; of what is no text up to {@code ofBinary}. */
    boolean tooMany(int most, int ofBinary) {
        return count > (binary * BINARY_SHARE > bytes ? ofBinary : most);
    }
}
