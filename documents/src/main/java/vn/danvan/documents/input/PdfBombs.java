package vn.danvan.documents.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF before the library does, which would unpack streams and build objects in memory without a bound. Every
 * deflated stream is unpacked into nothing and its words are counted on the way; a file is refused of which one part is too
 * large, or packed in a way that may hide how large it is. No name in the file is trusted to tell what a stream is for.
 */
final class PdfBombs {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);

    /** The library holds an unpacked part twice. */
    private static final int SHARE = 2;

    /** A table of objects (cross-reference stream) takes a few bytes for each, and the library a hundred. */
    private static final long MOST_OF_TABLE = 2 * 1024 * 1024;

    private static final Pattern TABLE = Pattern.compile("/W\\s*[\\[\\d]|#");

    /** An object for each word takes the library fifty bytes and more. */
    private static final int MOST_WORDS = 1_000_000;

    /** Pictures and fonts look as if they had words too. */
    private static final int MOST_WORDS_OF_ALL = 3_000_000;

    private static final int MOST_OBJECTS = 300_000;

    private final byte[] content;
    private final Limits limits;
    private final byte[] sink = new byte[64 * 1024];

    private PdfBombs(byte[] content, Limits limits) {
        this.content = content;
        this.limits = limits;
    }

    static void check(byte[] content, Limits limits) throws IOException {
        new PdfBombs(content, limits).check();
    }

    private void check() throws IOException {
        var words = new PdfWords();
        int object = 0;
        int objects = 0;
        int i = 0;
        while (i < content.length) {
            if (at(i, OBJECT)) {
                objects++;
                object = i;
            }
            int next = i + 1;
            if (at(i, STREAM) && !at(i - 3, "end")) {
                next = stream(object, i);
            } else {
                words.take(content[i]);
            }
            i = next;
        }
        if (words.count() > MOST_WORDS_OF_ALL || objects > 2 * MOST_OBJECTS) {
            throw Refusal.expands();
        }
    }

    private boolean at(int place, byte[] word) {
        return content[place] == word[0]
                && place + word.length <= content.length
                && Arrays.equals(content, place, place + word.length, word, 0, word.length);
    }

    private boolean at(int place, String word) {
        return place >= 0 && at(place, word.getBytes(StandardCharsets.US_ASCII));
    }

    /** Returns where to look on: behind what was unpacked. */
    private int stream(int object, int stream) throws IOException {
        int start = stream + STREAM.length;
        if (start < content.length && content[start] == '\r') {
            start++;
        }
        if (start < content.length && content[start] == '\n') {
            start++;
        }
        var dictionary = new String(content, object, stream - object, StandardCharsets.ISO_8859_1);
        var filters = PdfFilters.of(dictionary);
        if (filters.deflatedOnly()) {
            return start + unpack(start, dictionary);
        }
        if (filters.growth() > 1 && filters.growth() * length(start) > most()) {
            throw Refusal.expands();
        }
        return start;
    }

    private long most() {
        return limits.expandedBytes() / SHARE;
    }

    /** How many bytes of the file were read. */
    private int unpack(int start, String dictionary) throws IOException {
        long most = TABLE.matcher(dictionary).find() ? Math.min(MOST_OF_TABLE, most()) : most();
        var words = new PdfWords();
        var inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            while (!inflater.finished()) {
                int n = inflater.inflate(sink);
                words.take(sink, n);
                if (inflater.getBytesWritten() > most || words.tooMany(MOST_WORDS, MOST_WORDS_OF_ALL)) {
                    throw Refusal.expands();
                }
                if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
            }
            return (int) inflater.getBytesRead();
        } catch (DataFormatException broken) {
            return 0; // the library may still make something of it, up to the place where it breaks
        } finally {
            inflater.end();
        }
    }

    private int length(int start) {
        int end = start;
        while (end < content.length && !at(end, STREAM)) {
            end++;
        }
        return end - start;
    }
}
