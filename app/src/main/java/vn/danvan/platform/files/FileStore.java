package vn.danvan.platform.files;

import org.springframework.core.io.Resource;

/** Keeps contents by their fingerprint. Storing the same content again changes nothing, so it is safe to run twice. */
public interface FileStore {

    /** Stores the content durably before it returns. */
    Fingerprint put(byte[] content);

    /** The content, to be read piece by piece: many who fetch large files at once must not fill the memory. */
    Resource get(Fingerprint fingerprint);
}
