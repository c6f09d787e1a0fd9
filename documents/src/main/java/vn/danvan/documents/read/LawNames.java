package vn.danvan.documents.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the name of a law ends: {@code Luật Phí và lệ phí} … {@code được sửa đổi}. */
final class LawNames {
    private static final int LONGEST_NAME = 180;
    private static final int LONGEST_WORD = 12;
    private static final int MOST_WORDS = 16;

    /** Known names by their first word, the longest first. */
    private static final Map<String, List<String>> KNOWN = read();

    /** A name that is not known ends before these words. */
    private static final Set<String> STOPS = Set.of(
            "được", "có", "của", "về", "theo", "trên", "trong", "tại", "để", "cho", "đã", "do", "này", "là", "thì",
            "khi", "quy", "bảo", "năm", "ngày", "số", "với", "nêu", "nhằm", "gồm", "như", "đến", "từ", "sửa", "hiện",
            "hoặc", "kèm", "đối", "thuộc", "cũng", "sẽ", "phải", "ban", "hướng", "bổ", "tiếp", "mới", "nói", "vào",
            "mà");

    private LawNames() {}

    /** The end of the name that begins at {@code from}; {@code from} where no name stands there. */
    static int end(String text, int from, int limit) {
        var first = stripComma(text.substring(from, Words.wordEnd(text, from, Math.min(limit, from + LONGEST_WORD))))
                .toLowerCase(Locale.ROOT);
        var known = KNOWN.getOrDefault(first, List.of());
        var words = known.isEmpty()
                ? ""
                : text.substring(from, Math.min(limit, from + LONGEST_NAME))
                        .replace('\n', ' ')
                        .toLowerCase(Locale.ROOT);
        for (var name : known) {
            if (words.startsWith(name) && boundary(words, name.length())) {
                return revised(words, name.length()) + from;
            }
        }
        return Words.startsUpper(text, from, limit) ? unknown(text, from, Math.min(limit, from + LONGEST_NAME)) : from;
    }

    private static boolean boundary(String words, int at) {
        return at >= words.length() || !Letters.letterOrDigit(words.charAt(at));
    }

    /** {@code Luật Bảo hiểm y tế sửa đổi}, {@code Luật Đất đai (sửa đổi)}. */
    private static int revised(String words, int end) {
        for (var tail : List.of(" sửa đổi, bổ sung", " (sửa đổi, bổ sung)", " (sửa đổi)", " sửa đổi")) {
            if (words.startsWith(tail, end) && boundary(words, end + tail.length())) {
                return tail.contains("bổ sung") && !tail.contains("(") ? end : end + tail.length();
            }
        }
        return end;
    }

    private static int unknown(String text, int from, int limit) {
        int end = from;
        int start = from;
        for (int i = 0; i < MOST_WORDS && start < limit; i++) {
            int wordEnd = Words.wordEnd(text, start, limit);
            var word = text.substring(start, wordEnd);
            var bare = stripComma(word);
            boolean stops = bare.isEmpty()
                    || !Letters.letter(word.charAt(0))
                    || (STOPS.contains(bare.toLowerCase(Locale.ROOT)) && i > 0)
                    || (i > 0 && Kinds.spelling(bare) != null);
            if (stops || (bare.equals("và") && !lowerAfter(text, wordEnd, limit))) {
                break;
            }
            end = start + bare.length();
            if (bare.length() < word.length()) {
                break;
            }
            start = wordEnd + 1;
        }
        return text.startsWith(" và", end - 3) && end - 3 > from ? end - 3 : end;
    }

    private static boolean lowerAfter(String text, int at, int limit) {
        return at + 1 < limit
                && Letters.lower(text.charAt(at + 1))
                && !text.startsWith("các", at + 1)
                && !text.startsWith("quy", at + 1)
                && !text.startsWith("văn bản", at + 1);
    }

    private static String stripComma(String word) {
        int end = word.length();
        while (end > 0 && !Letters.letterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = LawNames.class.getResourceAsStream("law-names.txt")) {
            if (in == null) {
                throw new IllegalStateException("law-names.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(name -> !name.isBlank() && !name.startsWith("#"))
                    .sorted((a, b) -> b.length() - a.length())
                    .collect(Collectors.groupingBy(
                            name -> stripComma(name.substring(0, Words.wordEnd(name, 0, name.length())))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
