package vn.danvan.documents.read;

import vn.danvan.documents.When;

/**
 * A time found in the text.
 *
 * @param shared true where the next one may begin within, as in «định kỳ quý, 6 tháng, năm»
 */
record Due(int from, int to, When when, boolean shared) {
    Due(int from, int to, When when) {
        this(from, to, when, false);
    }
}
