package vn.danvan.terms.explain;

import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, text, numbers and truth values as JSON (RFC 8259). The library depends on nothing, so not on one. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        var text = new JsonText();
        text.write(value, 0);
        return text.out.toString();
    }

    private void write(@Nullable Object value, int depth) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> writeMap(map, depth);
            case Iterable<?> list -> writeList(list, depth);
            case Boolean truth -> out.append(truth);
            case Number number -> out.append(number);
            default -> writeString(value.toString());
        }
    }

    private void writeMap(Map<?, ?> map, int depth) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            var entry = entries.next();
            newLine(depth + 1);
            writeString(String.valueOf(entry.getKey()));
            out.append(": ");
            write(entry.getValue(), depth + 1);
            out.append(entries.hasNext() ? "," : "");
        }
        if (!map.isEmpty()) {
            newLine(depth);
        }
        out.append('}');
    }

    private void writeList(Iterable<?> list, int depth) {
        out.append('[');
        Iterator<?> items = list.iterator();
        boolean any = items.hasNext();
        while (items.hasNext()) {
            newLine(depth + 1);
            write(items.next(), depth + 1);
            out.append(items.hasNext() ? "," : "");
        }
        if (any) {
            newLine(depth);
        }
        out.append(']');
    }

    private void newLine(int depth) {
        out.append('\n').repeat("  ", depth);
    }

    private void writeString(String text) {
        out.append('"');
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? "\\u%04x".formatted(c) : Character.toString(c));
            }
        });
        out.append('"');
    }
}
