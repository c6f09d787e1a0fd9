package vn.danvan.documents.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The five signs and the numbered letters that XML writes by a name. */
final class Escapes {
    private static final Pattern ESCAPE =
            Pattern.compile("&(?:(amp|lt|gt|quot|apos)|#(\\d{1,7})|#x([0-9A-Fa-f]{1,6}));");

    private Escapes() {}

    static String remove(String xml) {
        return ESCAPE.matcher(xml)
                .replaceAll(m -> Matcher.quoteReplacement(letter(m.group(1), m.group(2), m.group(3))));
    }

    private static String letter(String name, String decimal, String hexadecimal) {
        if (name == null) {
            int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        }
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "'";
        };
    }
}
