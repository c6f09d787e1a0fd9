package vn.danvan.platform.sheet;

/**
 * How much of a file is read at most, so that none fills the memory.
 *
 * @param bytes of the file
 * @param unpackedBytes of all that a XLSX file unpacks to
 * @param rows with anything in them
 * @param columns of the widest row
 * @param cellLength characters of one cell
 */
public record SheetLimits(int bytes, long unpackedBytes, int rows, int columns, int cellLength) {
    public static final SheetLimits USUAL = new SheetLimits(10 << 20, 200L << 20, 20_000, 50, 2_000);
}
