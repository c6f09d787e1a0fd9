package vn.danvan.organization.exchange;

import java.util.List;

/**
 * What a file would bring, before anything is saved.
 *
 * @param lines how many it has
 * @param sample the first of them, cell by cell in the order of the kind's columns
 * @param errors the first of what is wrong
 * @param errorCount all that is wrong; nothing is saved while there is any
 */
public record Preview(int lines, List<List<String>> sample, List<LineError> errors, int errorCount) {
    public Preview {
        sample = List.copyOf(sample);
        errors = List.copyOf(errors);
    }

    public boolean isRight() {
        return errorCount == 0 && lines > 0;
    }
}
