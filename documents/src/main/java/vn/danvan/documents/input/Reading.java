package vn.danvan.documents.input;

import java.util.List;
import vn.danvan.documents.Document;

/** What came of a file: the document in it, or a refusal. */
public sealed interface Reading {

    /**
     * The document.
     *
     * @param remarks what a person should know, in Vietnamese, such as a conversion from an old encoding
     */
    record Read(Document document, Format format, List<String> remarks) implements Reading {
        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Not read.
     *
     * @param message why, as one Vietnamese sentence for the person who sent the file
     */
    record Refused(Reason reason, String message) implements Reading {}
}
