package vn.danvan.documents.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The word of kind before a number: {@code Kế hoạch số}, {@code Báo cáo giải trình, tiếp thu số}, {@code Luật Đấu thầu
 * số}. Looks back word by word.
 */
final class KindBefore {
    private static final int LONGEST_GAP = 60;
    private static final int LONGEST_LAW = 190;

    /** {@code sửa đổi, bổ sung một số điều của} between the kind of an amending law and the law it amends. */
    private static final Pattern AMENDING =
            Shape.of("(?<![\\p{L}])(?:bộ )?(?:luật|pháp lệnh) sửa đổi[^;.:]{0,120}?của (?:(?:các|bộ) )?$");

    /** @param kind in its usual spelling */
    record Found(int from, String kind) {}

    private KindBefore() {}

    /** @param numbered whether «số» stands between kind and number; without it the kind must be the word before */
    static @Nullable Found of(Flow flow, int start, int number, boolean numbered) {
        var text = flow.text();
        int limit = Math.max(start, number - (numbered ? LONGEST_LAW : 40));
        boolean phrase = true;
        for (int i = number - 1; i >= limit && phrase; i--) {
            if (opensWord(text, i, start)) {
                int end = Kinds.end(flow.folded(), i, number);
                var found = end > i ? found(text, i, end, number, numbered) : null;
                if (found != null) {
                    return outermost(flow, limit, start, found, number);
                }
            }
            phrase = goesOn(text.charAt(i));
        }
        return null;
    }

    private static boolean opensWord(String text, int i, int start) {
        return Letters.letter(text.charAt(i)) && (i == start || !Letters.letter(text.charAt(i - 1)));
    }

    /** No kind is looked for behind the end of a sentence or another number. */
    private static boolean goesOn(char c) {
        return switch (c) {
            case ';', ':', '.', '“', '”', '/' -> false;
            default -> !Letters.digit(c);
        };
    }

    private static @Nullable Found found(String text, int from, int to, int number, boolean numbered) {
        var kind = Kinds.spelling(text.substring(from, to));
        if (kind == null || (law(kind) && !Letters.upper(text.charAt(from)))) {
            return null;
        }
        int gap = number - to;
        if (text.substring(to, number).isBlank()) {
            return longer(text, from, kind);
        }
        return numbered && gap <= (law(kind) ? LONGEST_LAW : LONGEST_GAP) && phrase(text, to, number, law(kind))
                ? longer(text, from, kind)
                : null;
    }

    /** {@code lệnh} may be the end of {@code Pháp lệnh}, {@code luật} of {@code Bộ luật}. */
    private static @Nullable Found longer(String text, int from, String kind) {
        for (var outer : new String[] {"Pháp ", "Bộ ", "Sắc "}) {
            int start = from - outer.length();
            if (start >= 0 && text.substring(start, from).replace('\n', ' ').equalsIgnoreCase(outer)) {
                var whole = Kinds.spelling(outer + kind);
                if (whole != null) {
                    return new Found(start, whole);
                }
            }
        }
        return new Found(from, kind);
    }

    private static boolean law(String kind) {
        return kind.equals("Luật") || kind.equals("Bộ luật") || kind.equals("Pháp lệnh") || kind.equals("Lệnh");
    }

    /** A few words of the name: {@code (Bổ sung)}, {@code của Sở Nội vụ}. */
    private static boolean phrase(String text, int from, int to, boolean law) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            commas += text.charAt(i) == ',' ? 1 : 0;
        }
        var words = text.substring(from, to).toLowerCase(Locale.ROOT);
        return commas <= (law ? 4 : 1) && !words.contains(" này") && (law || !words.contains(" và các "));
    }

    /**
     * A law whose own name holds a word of kind ({@code Luật Ban hành văn bản quy phạm pháp luật số}), or an amending law
     * ({@code Luật sửa đổi, bổ sung một số điều của Luật … số}), begins further out.
     */
    private static Found outermost(Flow flow, int limit, int start, Found found, int number) {
        var text = flow.text();
        if (found.kind().equals("Văn bản")
                || found.kind().equals("Điều lệ")
                || found.kind().equals("Thông báo")) {
            for (int i = found.from() - 1; i >= limit && goesOn(text.charAt(i)); i--) {
                if (text.charAt(i) == 'L' && text.startsWith("Luật ", i)) {
                    int end = LawNames.end(text, i + 5, number);
                    if (end > i + 5 && text.substring(end, number).isBlank()) {
                        return new Found(i, "Luật");
                    }
                }
            }
        }
        if (!law(found.kind())) {
            return found;
        }
        var outer = AMENDING.matcher(flow.folded())
                .region(Math.max(start, found.from() - LONGEST_LAW), found.from())
                .useTransparentBounds(true);
        return outer.find() ? new Found(outer.start(), found.kind()) : found;
    }
}
