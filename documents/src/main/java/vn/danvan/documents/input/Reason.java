package vn.danvan.documents.input;

/** Why a file is not read. */
public enum Reason {
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** More bytes or letters than the limits allow. */
    TOO_LARGE,
    /** Protected by a password. */
    ENCRYPTED,
    /** Begins like a document but is broken further on. */
    DAMAGED,
    /** Something else than a document, whatever its name says. */
    NOT_A_DOCUMENT,
    /** Unpacks to far more than it is: a bomb. */
    EXPANDS_TOO_FAR,
    /** Elements nested beyond reason. */
    TOO_DEEP,
    /** A PDF with more pages than the limits allow. */
    TOO_MANY_PAGES,
    /** A scan, and nothing on this machine that could read it. */
    PICTURES_ONLY,
    /** Text in an encoding that is not recognised. */
    UNKNOWN_ENCODING,
    /** Takes longer than the limits allow. */
    TOO_SLOW
}
