package vn.danvan.documents.input;

import java.util.List;
import vn.danvan.documents.read.TextReader;
import vn.danvan.documents.read.TooManyItems;

/**
 * Reads an official document from a file as it comes.
 *
 * <pre>{@code
 * switch (DocumentReader.read(bytes, "ke-hoach.docx", Limits.STANDARD)) {
 *     case Reading.Read(var document, var format, var remarks) -> show(document);
 *     case Reading.Refused(var reason, var message) -> tell(message);
 * }
 * }</pre>
 */
public final class DocumentReader {

    private DocumentReader() {}

    /** Never throws for what a file may hold; the name is for messages only. */
    public static Reading read(byte[] content, String fileName, Limits limits) {
        return switch (Decoder.decode(content, fileName, limits)) {
            case Decoding.Text(var text, var format, var remarks) -> read(text, format, remarks);
            case Decoding.Refused(var reason, var message) -> new Reading.Refused(reason, message);
        };
    }

    private static Reading read(String text, Format format, List<String> remarks) {
        try {
            return new Reading.Read(TextReader.read(text), format, remarks);
        } catch (TooManyItems tooMany) {
            var refusal = Refusal.tooManyParts();
            return new Reading.Refused(refusal.reason(), refusal.text());
        }
    }
}
