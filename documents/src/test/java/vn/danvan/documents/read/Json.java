package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON of labels into maps, lists, strings, integers and null. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    @SuppressWarnings("unchecked") // a label file is an object
    static Map<String, Object> object(String text) {
        return (Map<String, Object>) new Json(text).value();
    }

    private Object value() {
        skip();
        char c = text.charAt(at);
        if (c == '{') {
            return members();
        }
        if (c == '[') {
            return items();
        }
        return c == '"' ? string() : word();
    }

    private void skip() {
        while (at < text.length() && " \n\r\t,:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private Map<String, Object> members() {
        var map = new LinkedHashMap<String, Object>();
        at++;
        skip();
        while (text.charAt(at) != '}') {
            var key = string();
            map.put(key, value());
            skip();
        }
        at++;
        return map;
    }

    private List<Object> items() {
        var list = new ArrayList<>();
        at++;
        skip();
        while (text.charAt(at) != ']') {
            list.add(value());
            skip();
        }
        at++;
        return list;
    }

    private String string() {
        var out = new StringBuilder();
        at++;
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> c;
        };
    }

    private Object word() {
        int start = at;
        while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return switch (text.substring(start, at)) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            case String number -> Integer.valueOf(number);
        };
    }
}
