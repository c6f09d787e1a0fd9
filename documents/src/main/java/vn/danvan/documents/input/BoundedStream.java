package vn.danvan.documents.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked and refuses to go on past the limits. */
final class BoundedStream extends FilterInputStream {
    private static final int SKIPPED_AT_ONCE = 8192;

    /** Small parts of much white space are packed very well without harm. */
    private static final long RATIO_FROM = 1024L * 1024;

    /** Text or a value without any tag is read into memory whole; no honest one is so long. */
    private static final int LONGEST_WITHOUT_TAG = 8 * 1024 * 1024;

    private final long most;
    private long count;
    private long lastTag;

    BoundedStream(InputStream in, long packedSize, Limits limits) {
        super(in);
        most = Math.min(limits.expandedBytes(), Math.max(RATIO_FROM, packedSize * limits.ratio()));
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        lastTag = b == '<' ? count : lastTag;
        counted(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = n - 1; i >= 0; i--) {
            if (buffer[offset + i] == '<') {
                lastTag = count + i;
                break;
            }
        }
        counted(Math.max(0, n));
        return n;
    }

    /** Reads what is skipped, so that it is counted. */
    @Override
    public long skip(long n) throws IOException {
        return readNBytes(Math.clamp(n, 0, SKIPPED_AT_ONCE)).length;
    }

    private void counted(int n) throws IOException {
        count += n;
        if (count > most || count - lastTag > LONGEST_WITHOUT_TAG) {
            throw Refusal.expands();
        }
    }
}
