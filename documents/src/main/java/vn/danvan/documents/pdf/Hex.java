package vn.danvan.documents.pdf;

/** Numbers of 16 bits as four digits. */
final class Hex {

    private static final String DIGITS = "0123456789ABCDEF";

    private Hex() {}

    static void append(StringBuilder out, int number) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(DIGITS.charAt(number >> shift & 15));
        }
    }
}
