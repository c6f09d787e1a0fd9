package vn.danvan.platform.sheet;

/**
 * Text in a cell of CSV, where a spreadsheet program takes what begins with certain characters for a formula: going out,
 * such a text gets an apostrophe before it; coming in, the apostrophe goes again.
 */
final class SafeCell {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SafeCell() {}

    static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    static String write(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    static String read(String text) {
        return text.startsWith("'") && isFormula(text.substring(1)) ? text.substring(1) : text;
    }
}
