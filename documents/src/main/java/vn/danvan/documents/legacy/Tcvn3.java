package vn.danvan.documents.legacy;

/** The table of TCVN 5712:1993, VN3: the letters at A1 to AE and B5 to FE. */
final class Tcvn3 {

    private static final String CAPITALS_AND_SMALL = "ĂÂÊÔƠƯĐăâêôơưđ";
    private static final int CAPITALS_START = 0xA1;

    /** From B5; a dot where the table has no letter of ours. */
    private static final String WITH_TONES =
            "àảãáạ.ằẳẵắ......." + "ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    private static final int WITH_TONES_START = 0xB5;

    private Tcvn3() {}

    static String decode(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(letter(text.charAt(i)));
        }
        return LegacyEncoding.nfc(out.toString());
    }

    private static char letter(char c) {
        var letter = at(CAPITALS_AND_SMALL, c - CAPITALS_START);
        if (letter == '.') {
            letter = at(WITH_TONES, c - WITH_TONES_START);
        }
        return letter == '.' ? c : letter;
    }

    private static char at(String table, int index) {
        return index >= 0 && index < table.length() ? table.charAt(index) : '.';
    }
}
