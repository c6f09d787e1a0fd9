package vn.danvan.documents.legacy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The letters of VNI for Windows: a base letter, and behind it one sign for all its marks; some letters stand alone. */
final class Vni {

    private static final String PAIRS = """
            aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ
            eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ
            oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ
            uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự
            yùý yøỳ yûỷ yõỹ
            """;
    private static final String SINGLE = "ôơ öư ñđ íí ìì æỉ óĩ òị îỵ";

    private static final Map<String, Character> PAIR_LETTERS = new HashMap<>();
    private static final Map<Character, Character> SINGLE_LETTERS = new HashMap<>();

    static {
        for (var pair : words(PAIRS)) {
            var base = pair.substring(0, 1);
            var mark = pair.substring(1, 2);
            var letter = pair.charAt(2);
            PAIR_LETTERS.put(base + mark, letter);
            PAIR_LETTERS.put(upper(base) + upper(mark), upper(letter));
            PAIR_LETTERS.put(upper(base) + mark, upper(letter));
        }
        for (var single : words(SINGLE)) {
            SINGLE_LETTERS.put(single.charAt(0), single.charAt(1));
            SINGLE_LETTERS.put(upper(single.charAt(0)), upper(single.charAt(1)));
        }
    }

    private Vni() {}

    private static List<String> words(String table) {
        return Pattern.compile("\\s+").splitAsStream(table).toList();
    }

    static String decode(String text) {
        var out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            var pair = i + 1 < text.length() && text.charAt(i + 1) > 0x7F
                    ? PAIR_LETTERS.get(text.substring(i, i + 2))
                    : null;
            if (pair != null) {
                out.append(pair.charValue());
                i += 2;
            } else {
                var c = text.charAt(i);
                out.append(c < 0x80 ? c : SINGLE_LETTERS.getOrDefault(c, c).charValue());
                i++;
            }
        }
        return LegacyEncoding.nfc(out.toString());
    }

    private static String upper(String s) {
        return s.toUpperCase(Locale.ROOT);
    }

    private static char upper(char c) {
        return Character.toUpperCase(c);
    }
}
