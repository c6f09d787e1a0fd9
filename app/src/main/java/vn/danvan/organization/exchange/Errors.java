package vn.danvan.organization.exchange;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong in a file; of very many only the first are kept. */
final class Errors {
    private static final int KEPT = 100;
    private final List<LineError> first = new ArrayList<>();
    private int count;

    void add(String cell, String reason, Object... values) {
        count++;
        if (first.size() < KEPT) {
            first.add(new LineError(cell, reason, List.of(values)));
        }
    }

    List<LineError> first() {
        return first;
    }

    int count() {
        return count;
    }
}
