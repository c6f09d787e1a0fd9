package vn.danvan.documents.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a Word file where they stand in its XML, to change some and leave everything else: each paragraph is the text
 * of its runs, and a change is made within the {@code t} elements that hold it.
 */
public final class DocxWords {
    /** Paragraphs and pieces of text; tabs and breaks are letters too. Self-closed paragraphs hold nothing. */
    private static final Pattern TAG = Pattern.compile("<(/?)w:(p|t|tab|br|cr|noBreakHyphen)(\\s[^<>]*?)?(/?)>");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#x([0-9a-fA-F]{1,6})|#(\\d{1,7})|(amp|lt|gt|quot|apos));");

    private final byte[] original;
    private final String main;
    private final StringBuilder xml;
    private final List<Words> paragraphs = new ArrayList<>();

    /** A letter of a paragraph, and where it stands in the XML: {@code from} to {@code to}; equal for a tab or a break. */
    private record Letter(char letter, int from, int to) {}

    private record Words(String text, List<Letter> letters) {}

    private DocxWords(byte[] original, String main, String xml) {
        this.original = original;
        this.main = main;
        this.xml = new StringBuilder(xml);
    }

    /** Empty where the file is no sound Word file, or its main part is not written the usual way. */
    public static Optional<DocxWords> of(byte[] file, Limits limits) {
        try {
            var parts = new ZipParts(file, limits);
            var main = DocxText.mainPart(parts, limits);
            try (var in = parts.open(main)) {
                var words = new DocxWords(file, main, new String(in.readAllBytes(), UTF_8));
                words.read();
                return Optional.of(words);
            }
        } catch (IOException refused) {
            return Optional.empty();
        }
    }

    /** The text of each paragraph in file order; an inner paragraph (of a text box) comes after its outer one. */
    public List<String> paragraphs() {
        return paragraphs.stream().map(Words::text).toList();
    }

    private void read() {
        var open = new ArrayList<List<Letter>>();
        var order = new ArrayList<List<Letter>>();
        var tags = TAG.matcher(xml);
        int textFrom = -1;
        while (tags.find()) {
            boolean closing = !tags.group(1).isEmpty();
            boolean empty = !tags.group(4).isEmpty();
            switch (tags.group(2)) {
                case "p" -> {
                    if (closing && !open.isEmpty()) {
                        open.removeLast();
                    } else if (!closing) {
                        var letters = new ArrayList<Letter>();
                        order.add(letters);
                        if (!empty) {
                            open.add(letters);
                        }
                    }
                }
                case "t" -> {
                    if (closing && textFrom >= 0 && !open.isEmpty()) {
                        letters(textFrom, tags.start(), open.getLast());
                    }
                    textFrom = closing || empty ? -1 : tags.end();
                }
                default -> {
                    if (!closing && !open.isEmpty()) {
                        char sign = tags.group(2).equals("noBreakHyphen") ? '-' : ' ';
                        open.getLast().add(new Letter(sign, tags.start(), tags.start()));
                    }
                }
            }
        }
        order.forEach(letters -> paragraphs.add(words(letters)));
    }

    private static Words words(List<Letter> letters) {
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.letter()));
        return new Words(text.toString(), List.copyOf(letters));
    }

    private void letters(int from, int to, List<Letter> letters) {
        int i = from;
        while (i < to) {
            if (xml.charAt(i) == '&') {
                var entity = ENTITY.matcher(xml).region(i, to);
                if (entity.lookingAt()) {
                    int place = i;
                    int end = entity.end();
                    unescaped(entity.group(1), entity.group(2), entity.group(3))
                            .chars()
                            .forEach(c -> letters.add(new Letter((char) c, place, end)));
                    i = end;
                    continue;
                }
            }
            letters.add(new Letter(xml.charAt(i), i, i + 1));
            i++;
        }
    }

    private static String unescaped(@Nullable String hex, @Nullable String decimal, @Nullable String name) {
        if (name != null) {
            return switch (name) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                default -> "'";
            };
        }
        int code = hex != null ? Integer.parseInt(hex, 16) : Integer.parseInt(String.valueOf(decimal));
        return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
    }

    /**
     * Changes letters of a paragraph. To be called from the last place to the first, since places move. False where the
     * letters are a tab or a break, or there are none to hold on to.
     */
    public boolean replace(int paragraph, int from, int to, String replacement) {
        var letters = paragraphs.get(paragraph).letters();
        if (from < 0 || to > letters.size() || letters.isEmpty()) {
            return false;
        }
        if (from == to) {
            return insert(letters, from, replacement);
        }
        var changed = letters.subList(from, to);
        if (changed.stream().anyMatch(letter -> letter.from() == letter.to())) {
            return false;
        }
        for (int i = changed.size() - 1; i >= 0; i--) {
            var letter = changed.get(i);
            xml.replace(letter.from(), letter.to(), i == 0 ? escaped(replacement) : "");
        }
        return true;
    }

    private boolean insert(List<Letter> letters, int at, String words) {
        var before = at > 0 ? letters.get(at - 1) : null;
        var next = at < letters.size() ? letters.get(at) : null;
        if (before != null && before.to() > before.from()) {
            xml.insert(before.to(), escaped(words));
            return true;
        }
        if (next != null && next.to() > next.from()) {
            xml.insert(next.from(), escaped(words));
            return true;
        }
        return false;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The file with the changed words; every other part byte for byte, in its order. */
    public Optional<byte[]> file() {
        var out = new ByteArrayOutputStream(original.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(original));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                if (entry.getLastModifiedTime() != null) {
                    copy.setLastModifiedTime(entry.getLastModifiedTime());
                }
                zip.putNextEntry(copy);
                if (entry.getName().equals(main)) {
                    zip.write(xml.toString().getBytes(UTF_8));
                } else {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (IOException | IllegalArgumentException odd) {
            return Optional.empty(); // a directory that other readers understand, but not this one
        }
        return Optional.of(out.toByteArray());
    }
}
