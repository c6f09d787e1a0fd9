package vn.danvan.documents.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts, field by field, what a reading has in common with the labels; the rules are those of the corpus: text after NFC,
 * case folded, white space collapsed; symbols without spaces and with {@code -} for every dash.
 */
final class Score {
    private static final List<String> HEADER =
            List.of("parent_agency", "agency", "symbol", "place", "date", "type", "abstract");

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    double f1(String field) {
        var c = counts.getOrDefault(field, new int[3]);
        return c[0] + c[1] + c[2] == 0 ? 1 : 2.0 * c[0] / (2 * c[0] + c[1] + c[2]);
    }

    List<String> differences() {
        return differences;
    }

    void add(String document, Map<String, Object> label, Map<String, Object> read) {
        var cited = numbered(label);
        var found = numbered(read);
        bag(document, "citations.symbol", keys(cited, "symbol"), keys(found, "symbol"));
        bag(document, "citations.symbol+date", keys(cited, "symbol", "date"), keys(found, "symbol", "date"));
        bag(document, "citations.symbol+kind", keys(cited, "symbol", "kind"), keys(found, "symbol", "kind"));
        bag(
                document,
                "citations.surface",
                keys(rows(label, "citations"), "surface"),
                keys(rows(read, "citations"), "surface"));
        for (var field : HEADER) {
            value(document, "header." + field, key(object(label, "header"), field), key(object(read, "header"), field));
        }
        sequence(
                document,
                "parts",
                keys(rows(label, "parts"), "level", "marker"),
                keys(rows(read, "parts"), "level", "marker"));
        bag(document, "deadlines", due(label), due(read));
        for (var field : List.of("recipients", "addressees", "task_units")) {
            bag(document, field, lines(label, field), lines(read, field));
        }
        value(document, "signatory", signatory(label), signatory(read));
    }

    private static String signatory(Map<String, Object> document) {
        var signatory = object(document, "signatory");
        return signatory.isEmpty()
                ? ""
                : key(signatory, "authority") + "|" + key(signatory, "title") + "|" + key(signatory, "name");
    }

    private static List<Map<String, Object>> numbered(Map<String, Object> document) {
        return rows(document, "citations").stream()
                .filter(c -> c.get("symbol") != null)
                .toList();
    }

    private static List<String> due(Map<String, Object> document) {
        return rows(document, "deadlines").stream()
                .map(d -> d.get("kind") + " " + key(d, "relative".equals(d.get("kind")) ? "surface" : "value"))
                .toList();
    }

    private static List<String> lines(Map<String, Object> document, String field) {
        var lines = new ArrayList<String>();
        for (var item : (List<?>) document.getOrDefault(field, List.of())) {
            var words = item instanceof Map<?, ?> map ? map.get("surface") : item;
            lines.add(text(words).replaceAll("^[-+*•\\s]+|[\\s;.,]+$", ""));
        }
        return lines;
    }

    @SuppressWarnings("unchecked") // rows of a label file are objects
    private static List<Map<String, Object>> rows(Map<String, Object> document, String field) {
        return (List<Map<String, Object>>) (List<?>) document.getOrDefault(field, List.of());
    }

    @SuppressWarnings("unchecked") // an object or null
    private static Map<String, Object> object(Map<String, Object> document, String field) {
        var value = (Map<String, Object>) document.get(field);
        return value == null ? Map.of() : value;
    }

    private static List<String> keys(List<Map<String, Object>> rows, String... fields) {
        return rows.stream()
                .map(row -> String.join(
                        " ",
                        List.of(fields).stream().map(field -> key(row, field)).toList()))
                .toList();
    }

    private static String key(Map<String, Object> row, String field) {
        var words = text(row.get(field));
        return switch (field) {
            case "symbol" -> words.replaceAll("[\u2010-\u2015\u2212]", "-").replaceAll("\\s+", "");
            case "marker" -> words.replaceAll("[\\s.):/-]+$", "");
            default -> words;
        };
    }

    private static String text(Object value) {
        return value == null
                ? ""
                : Normalizer.normalize(value.toString(), Normalizer.Form.NFC)
                        .replaceAll("\\s+", " ")
                        .strip()
                        .toLowerCase(Locale.ROOT);
    }

    private void bag(String document, String field, List<String> label, List<String> read) {
        var missed = new ArrayList<>(label);
        var extra = new ArrayList<String>();
        read.forEach(item -> {
            if (!missed.remove(item)) {
                extra.add(item);
            }
        });
        count(document, field, label.size() - missed.size(), extra, missed);
    }

    private void value(String document, String field, String label, String read) {
        bag(document, field, label.isEmpty() ? List.of() : List.of(label), read.isEmpty() ? List.of() : List.of(read));
    }

    /** The longest common subsequence counts as found. */
    private void sequence(String document, String field, List<String> label, List<String> read) {
        var best = new int[label.size() + 1][read.size() + 1];
        for (int i = label.size() - 1; i >= 0; i--) {
            for (int j = read.size() - 1; j >= 0; j--) {
                best[i][j] = label.get(i).equals(read.get(j))
                        ? best[i + 1][j + 1] + 1
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        int both = best[0][0];
        var extra = both == read.size() ? List.<String>of() : List.of(read.toString());
        var missed = both == label.size() ? List.<String>of() : List.of(label.toString());
        var c = counts.computeIfAbsent(field, _ -> new int[3]);
        c[0] += both;
        c[1] += read.size() - both;
        c[2] += label.size() - both;
        note(document, field, extra, missed);
    }

    private void count(String document, String field, int both, List<String> extra, List<String> missed) {
        var c = counts.computeIfAbsent(field, _ -> new int[3]);
        c[0] += both;
        c[1] += extra.size();
        c[2] += missed.size();
        note(document, field, extra, missed);
    }

    private void note(String document, String field, List<String> extra, List<String> missed) {
        extra.forEach(item -> differences.add(document + " " + field + " + " + item));
        missed.forEach(item -> differences.add(document + " " + field + " - " + item));
    }
}
