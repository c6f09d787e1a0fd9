package vn.danvan.documents.docx;

import java.util.List;

/** What came of filling a template. */
public sealed interface TemplateFilling {

    /** The Word file. */
    final class Filled implements TemplateFilling {
        private final byte[] docx;

        Filled(byte[] docx) {
            this.docx = docx;
        }

        public byte[] docx() {
            return docx.clone();
        }
    }

    /**
     * Values are missing, so that nothing was written.
     *
     * @param names of the fields; for an item of a list with its number, such as {@code nhiem_vu.ten (2)}
     */
    record Missing(List<String> names) implements TemplateFilling {
        public Missing {
            names = List.copyOf(names);
        }
    }
}
