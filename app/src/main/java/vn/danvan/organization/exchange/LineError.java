package vn.danvan.organization.exchange;

import java.util.List;

/**
 * What is wrong in a file, and where.
 *
 * @param cell its address, such as «B5»
 * @param reason a key of {@code messages.properties}
 * @param values what the sentence mentions
 */
public record LineError(String cell, String reason, List<Object> values) {
    public LineError {
        values = List.copyOf(values);
    }
}
