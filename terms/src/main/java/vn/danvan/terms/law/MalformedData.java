package vn.danvan.terms.law;

import java.io.Serial;

/** A data file of rules or notices cannot be read; the message is a Vietnamese sentence with the line. */
public final class MalformedData extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    public MalformedData(String message) {
        super(message);
    }
}
