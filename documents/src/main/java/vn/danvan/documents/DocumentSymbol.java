package vn.danvan.documents;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a document (số, ký hiệu), Decree 30/2020/NĐ-CP, Annex I, II.3: {@code 26/KH-UBND},
 * {@code 04/2015/NĐ-CP}, {@code 43-KL/TW}, {@code 9086/BNV-CTTN&BĐG}, {@code 10/2022/QH15}.
 *
 * <p>It prints as it was written. Two symbols are equal where they differ only in case, spaces, the kind of dash, the tone
 * marks and đ that data often lose, or in leading zeros of the number: {@code 012/CT–UBND} is {@code 12/ct-ubnd}.
 */
public final class DocumentSymbol {
    /** Number, an optional letter, an optional year, then groups parted by {@code /} and {@code -}. */
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,6})([a-zđ]?)(?:/((?:19|20)\\d{2})(?=[/-]))?((?:[/-]\\p{L}[\\p{L}\\d&.,]*+){1,8})");

    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern SIGNS = Pattern.compile("[/-]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String text;
    private final int number;
    private final String suffix;
    private final @Nullable Integer year;
    private final List<String> groups;

    private DocumentSymbol(String text, int number, String suffix, @Nullable Integer year, List<String> groups) {
        this.text = text;
        this.number = number;
        this.suffix = suffix;
        this.year = year;
        this.groups = groups;
    }

    /** Reads a symbol, «Số» before it and spaces within allowed; empty where the words are none. */
    public static Optional<DocumentSymbol> parse(String words) {
        var nfc = Normalizer.normalize(words, Normalizer.Form.NFC).replace('\u00D0', 'Đ');
        var text = SPACES.matcher(DASHES.matcher(nfc).replaceAll("-")).replaceAll("");
        if (text.regionMatches(true, 0, "số", 0, 2)) {
            text = text.substring(text.startsWith(":", 2) ? 3 : 2);
        }
        var m = SHAPE.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        var groups = List.of(SIGNS.split(m.group(4).substring(1), -1));
        var year = m.group(3) == null ? null : Integer.valueOf(m.group(3));
        return Optional.of(new DocumentSymbol(text, Integer.parseInt(m.group(1)), m.group(2), year, groups));
    }

    public int number() {
        return number;
    }

    /** The year, in the symbols of legislation only. */
    public Optional<Integer> year() {
        return Optional.ofNullable(year);
    }

    /** The groups of letters behind number and year, such as {@code KH} and {@code UBND}. */
    public List<String> groups() {
        return groups;
    }

    /**
     * The kind that the letters name. A symbol of agency and unit alone ({@code 05/BNV-VP}) is an official letter; that of
     * the National Assembly ({@code 43/2022/QH15}) may be a law or a resolution and tells none.
     */
    public Optional<DocumentKind> kind() {
        var named = DocumentKind.ofLetters(groups.getFirst());
        if (named.isPresent()) {
            return named;
        }
        boolean assembly = IssuingBodies.ofAssembly(groups.getFirst());
        boolean letter = year == null && groups.size() > 1 && !assembly;
        return letter ? Optional.of(DocumentKind.OFFICIAL_LETTER) : Optional.empty();
    }

    /** The bodies that the letters stand for on a day; several for a joint paper, none where they are not known. */
    public List<String> issuers(LocalDate on) {
        boolean named = DocumentKind.ofLetters(groups.getFirst()).isPresent();
        var letters = named ? groups.subList(1, groups.size()) : groups.subList(0, 1);
        return letters.stream()
                .flatMap(group -> IssuingBodies.name(group, on).stream())
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentSymbol symbol && key().equals(symbol.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    private String key() {
        return fold(
                "%d%s/%s/%s".formatted(number, suffix, Objects.requireNonNullElse(year, ""), String.join("-", groups)));
    }

    /** Capitals without marks; {@code -} and {@code /} between groups count the same: {@code 366/QĐ-TW} is {@code 366-QĐ/TW}. */
    private static String fold(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toUpperCase(Locale.ROOT).replace('Đ', 'D');
    }

    @Override
    public String toString() {
        return text;
    }
}
