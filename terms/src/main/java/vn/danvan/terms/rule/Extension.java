package vn.danvan.terms.rule;

import java.util.List;

/**
 * How often and by how much a term may be extended (gia hạn).
 *
 * @param conditions what each extension needs, the first first
 */
public record Extension(int most, Length each, List<String> conditions) {
    public Extension {
        conditions = List.copyOf(conditions);
    }
}
