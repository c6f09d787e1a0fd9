package vn.danvan.documents.input;

import java.time.Duration;

/**
 * What a file may cost to read. {@link #STANDARD} fits a server with little memory; each figure can be changed by its
 * {@code with…} method.
 *
 * @param bytes size of the file
 * @param expandedBytes size of any one part once it is unpacked
 * @param ratio how many times larger than packed a part of more than a megabyte may be
 * @param entries files within a packed file
 * @param depth nesting of elements
 * @param pages pages of a PDF
 * @param characters letters of the text that comes out
 * @param time of reading, without recognition of scans
 * @param scannedPages pages of a scan that are recognised
 * @param scanTime of recognising a scan
 */
public record Limits(
        int bytes,
        long expandedBytes,
        int ratio,
        int entries,
        int depth,
        int pages,
        int characters,
        Duration time,
        int scannedPages,
        Duration scanTime) {

    private static final int MEGABYTE = 1024 * 1024;

    public static final Limits STANDARD = new Limits(
            25 * MEGABYTE,
            64L * MEGABYTE,
            200,
            5_000,
            200,
            1_000,
            10 * MEGABYTE,
            Duration.ofSeconds(30),
            40,
            Duration.ofMinutes(5));

    public Limits withBytes(int most) {
        return new Limits(most, expandedBytes, ratio, entries, depth, pages, characters, time, scannedPages, scanTime);
    }

    public Limits withExpandedBytes(long most) {
        return new Limits(bytes, most, ratio, entries, depth, pages, characters, time, scannedPages, scanTime);
    }

    public Limits withRatio(int most) {
        return new Limits(bytes, expandedBytes, most, entries, depth, pages, characters, time, scannedPages, scanTime);
    }

    public Limits withPages(int most) {
        return new Limits(bytes, expandedBytes, ratio, entries, depth, most, characters, time, scannedPages, scanTime);
    }

    public Limits withCharacters(int most) {
        return new Limits(bytes, expandedBytes, ratio, entries, depth, pages, most, time, scannedPages, scanTime);
    }

    /** No page of a scan is recognised where {@code most} is 0. */
    public Limits withScannedPages(int most) {
        return new Limits(bytes, expandedBytes, ratio, entries, depth, pages, characters, time, most, scanTime);
    }
}
