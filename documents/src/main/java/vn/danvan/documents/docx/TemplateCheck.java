package vn.danvan.documents.docx;

import java.util.List;
import java.util.SequencedSet;

/** What came of the check of an uploaded template. */
public sealed interface TemplateCheck {

    /**
     * May be used.
     *
     * @param fields the names found, in the order of the alphabet
     */
    record Usable(Template template, SequencedSet<String> fields) implements TemplateCheck {}

    /** May not be used; all problems at once. */
    record Faulty(List<Problem> problems) implements TemplateCheck {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What is wrong, in Vietnamese, for the person who uploaded the file.
     *
     * @param place such as {@code phần thân, đoạn 12}
     */
    record Problem(String place, String message) {}
}
