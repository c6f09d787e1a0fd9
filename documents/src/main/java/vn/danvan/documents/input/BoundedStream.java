package vn.danvan.documents.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked and refuses to go on past the limits. */
final class BoundedStream extends FilterInputStream {

    /** Small parts of much white space are packed very well without harm. */
    private static final long RATIO_FROM = 1024L * 1024;

    private final long most;
    private long count;

    BoundedStream(InputStream in, long packedSize, Limits limits) {
        super(in);
        most = Math.min(limits.expandedBytes(), Math.max(RATIO_FROM, packedSize * limits.ratio()));
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        counted(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        counted(Math.max(0, n));
        return n;
    }

    @Override
    public long skip(long n) {
        throw new UnsupportedOperationException("skipped bytes would not be counted");
    }

    private void counted(int n) throws IOException {
        count += n;
        if (count > most) {
            throw Refusal.expands();
        }
    }
}
