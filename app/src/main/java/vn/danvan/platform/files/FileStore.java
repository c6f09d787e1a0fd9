package vn.danvan.platform.files;

/** Keeps contents by their fingerprint. Storing the same content again changes nothing, so it is safe to run twice. */
public interface FileStore {

    /** Stores the content durably before it returns. */
    Fingerprint put(byte[] content);

    /** The content; throws {@link java.io.UncheckedIOException} when it is not there or not readable. */
    byte[] get(Fingerprint fingerprint);
}
