package vn.danvan.template;

import java.util.List;
import vn.danvan.documents.docx.TemplateCheck.Problem;

/** What came of an upload. */
public sealed interface Saving {

    record Saved(OfficeTemplate template) implements Saving {}

    /** The file may not be used; all that is wrong with it, with the places. */
    record Faulty(List<Problem> problems) implements Saving {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Not saved for another reason than the file.
     *
     * @param reason key of the sentence for the person
     */
    record Refused(String reason) implements Saving {}
}
