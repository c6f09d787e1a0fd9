package vn.danvan.documents.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, strings, numbers, booleans and null as indented JSON. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(@Nullable Object value) {
        var text = new JsonText();
        text.value(value, 0);
        return text.out.append('\n').toString();
    }

    private void value(@Nullable Object value, int depth) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> members(map, depth);
            case List<?> list -> items(list, depth);
            case Number number -> out.append(number);
            case Boolean bool -> out.append(bool);
            default -> string(value.toString());
        }
    }

    private void members(Map<?, ?> map, int depth) {
        out.append('{');
        var sign = "";
        for (var entry : map.entrySet()) {
            out.append(sign);
            line(depth + 1);
            string(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), depth + 1);
            sign = ",";
        }
        close(map.isEmpty(), depth, '}');
    }

    private void items(List<?> list, int depth) {
        out.append('[');
        var sign = "";
        for (var item : list) {
            out.append(sign);
            line(depth + 1);
            value(item, depth + 1);
            sign = ",";
        }
        close(list.isEmpty(), depth, ']');
    }

    private void close(boolean empty, int depth, char sign) {
        if (!empty) {
            line(depth);
        }
        out.append(sign);
    }

    private void line(int depth) {
        out.append('\n').repeat(' ', depth);
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) {
                        out.append(c < ' ' || lone(text, i) ? "\\u%04x".formatted((int) c) : String.valueOf(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean lone(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
