package vn.danvan.terms.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One record of a data file: lines "key: value". A blank line ends it, # begins a comment line, and a line that begins
 * with a space continues the value above. The form is meant to be read and corrected by a lawyer.
 */
public record Stanza(List<Field> fields) {

    public static List<Stanza> parse(String text) {
        var stanzas = new ArrayList<Stanza>();
        var fields = new ArrayList<Field>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                close(fields, stanzas);
            } else if (line.startsWith(" ")) {
                extendLast(fields, number, line);
            } else if (!line.startsWith("#")) {
                fields.add(field(number, line));
            }
        }
        close(fields, stanzas);
        return List.copyOf(stanzas);
    }

    private static void close(List<Field> fields, List<Stanza> stanzas) {
        if (!fields.isEmpty()) {
            stanzas.add(new Stanza(List.copyOf(fields)));
            fields.clear();
        }
    }

    private static void extendLast(List<Field> fields, int number, String line) {
        if (fields.isEmpty()) {
            throw new MalformedData("Dòng %d: không có mục nào để viết tiếp.".formatted(number));
        }
        Field last = fields.removeLast();
        fields.add(new Field(last.line(), last.key(), last.value() + " " + line.strip()));
    }

    private static Field field(int number, String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new MalformedData("Dòng %d: phải có dạng «tên: giá trị».".formatted(number));
        }
        return new Field(
                number,
                line.substring(0, colon).strip(),
                line.substring(colon + 1).strip());
    }

    public Optional<Field> find(String key) {
        return all(key).findFirst();
    }

    public Field require(String key) {
        return find(key).orElseThrow(() -> fields.getFirst().malformed("thiếu mục «" + key + "»"));
    }

    public String text(String key, String otherwise) {
        return find(key).map(Field::value).orElse(otherwise);
    }

    public Stream<Field> all(String key) {
        return fields.stream().filter(field -> field.key().equals(key));
    }
}
