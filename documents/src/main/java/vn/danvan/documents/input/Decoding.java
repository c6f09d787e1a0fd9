package vn.danvan.documents.input;

import java.util.List;

/** What came of a file before its meaning is read: text, or a refusal. */
public sealed interface Decoding {

    /**
     * The text of the file: NFC, lines ended by {@code \n}, cells of a ruled table between bars, a blank line between
     * paragraphs.
     *
     * @param remarks what a person should know, in Vietnamese, such as a conversion from an old encoding
     */
    record Text(String text, Format format, List<String> remarks) implements Decoding {
        public Text {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Not read.
     *
     * @param message why, as one Vietnamese sentence for the person who sent the file
     */
    record Refused(Reason reason, String message) implements Decoding {}
}
