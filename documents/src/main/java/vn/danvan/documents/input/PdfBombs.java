package vn.danvan.documents.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every packed stream of a PDF into nothing, and refuses a file of which one is too large. The library would
 * unpack it into memory. Pictures are left out: they are never unpacked for their text.
 */
final class PdfBombs {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 512;

    private PdfBombs() {}

    static void check(byte[] content, Limits limits) throws IOException {
        var sink = new byte[64 * 1024];
        int at = indexOf(content, 0);
        while (at >= 0) {
            int start = at + STREAM.length;
            if (start < content.length && content[start] == '\r') {
                start++;
            }
            if (start < content.length && content[start] == '\n') {
                start++;
            }
            int end = start;
            if (isPacked(content, at)) {
                end += unpack(content, start, sink, limits);
            }
            at = indexOf(content, end);
        }
    }

    private static boolean isPacked(byte[] content, int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        var before = new String(content, from, stream - from, StandardCharsets.ISO_8859_1);
        var dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return (dictionary.contains("/FlateDecode") || dictionary.contains("/Fl")) && !dictionary.contains("/Image");
    }

    /** How many bytes of the file were read. */
    private static int unpack(byte[] content, int start, byte[] sink, Limits limits) throws IOException {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            while (!inflater.finished()) {
                int n = inflater.inflate(sink);
                if (inflater.getBytesWritten() > limits.expandedBytes()) {
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

    private static int indexOf(byte[] content, int from) {
        for (int i = from; i + STREAM.length <= content.length; i++) {
            if (content[i] == 's'
                    && content[i + 1] == 't'
                    && java.util.Arrays.equals(content, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                return i;
            }
        }
        return -1;
    }
}
