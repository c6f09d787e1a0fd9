package vn.danvan.documents.read;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The word of kind before a number: {@code Kế hoạch số}, {@code Báo cáo giải trình, tiếp thu số}, {@code Luật Đấu thầu
 * số}.
 */
final class KindBefore {
    private static final int LONGEST_GAP = 60;
    private static final int LONGEST_LAW = 190;

    private static final Pattern KIND = Pattern.compile("(?iu)(?<![\\p{L}])(?:"
            + Kinds.ALL.stream().map(kind -> kind.replace(" ", "\\s{1,2}")).collect(Collectors.joining("|"))
            + ")(?![\\p{L}])");

    /** {@code Luật sửa đổi, bổ sung một số điều của} before the name of another law. */
    private static final Pattern AMENDING = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:Bộ\\s)?(?:Luật|Pháp\\slệnh)\\ssửa\\sđổi[^;.:]{0,120}?của\\s(?:(?:các|Bộ)\\s)?$");

    /** @param kind in its usual spelling */
    record Found(int from, String kind) {}

    private KindBefore() {}

    static boolean startsAt(String text, int from, int limit) {
        var kind = KIND.matcher(text).region(from, Math.min(limit, from + 24)).useTransparentBounds(true);
        return kind.lookingAt();
    }

    /** @param numbered whether «số» stands between kind and number; without it the kind must be the word before */
    static @Nullable Found of(String text, int start, int number, boolean numbered) {
        int begin = Math.max(start, number - LONGEST_LAW);
        var kinds = KIND.matcher(text).region(begin, number).useTransparentBounds(true);
        Found last = null;
        while (kinds.find()) {
            if (namesLaw(text, kinds.start(), kinds.end(), number)) {
                return amending(text, begin, new Found(kinds.start(), kind(text, kinds.start(), kinds.end())));
            }
            var found = found(text, kinds.start(), kinds.end(), number, numbered);
            last = found == null ? last : found;
        }
        return last == null ? null : amending(text, begin, last);
    }

    /** {@code Luật Ban hành văn bản quy phạm pháp luật số}: the whole name leads to the number. */
    private static boolean namesLaw(String text, int from, int to, int number) {
        if (!Character.isUpperCase(text.charAt(from)) || !law(kind(text, from, to)) || to + 1 >= number) {
            return false;
        }
        int end = LawNames.end(text, to + 1, number);
        return end > to + 1 && text.substring(end, number).isBlank();
    }

    private static String kind(String text, int from, int to) {
        var kind = Kinds.spelling(text.substring(from, to));
        return kind == null ? "" : kind;
    }

    private static @Nullable Found found(String text, int from, int to, int number, boolean numbered) {
        var kind = Kinds.spelling(text.substring(from, to));
        boolean law = kind != null && law(kind);
        if (kind == null || (law && !Character.isUpperCase(text.charAt(from)))) {
            return null;
        }
        var gap = text.substring(to, number);
        if (gap.isBlank()) {
            return new Found(from, kind);
        }
        boolean phrase = numbered && gap.length() <= (law ? LONGEST_LAW : LONGEST_GAP) && phrase(gap, law);
        return phrase ? new Found(from, kind) : null;
    }

    private static boolean law(String kind) {
        return kind.equals("Luật") || kind.equals("Bộ luật") || kind.equals("Pháp lệnh") || kind.equals("Lệnh");
    }

    /** A few words of the name, no sentence and no other number: {@code (Bổ sung)}, {@code của Sở Nội vụ}. */
    private static boolean phrase(String gap, boolean law) {
        int commas = 0;
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            if (c == ';' || c == ':' || c == '.' || c == '“' || c == '”' || c == '/' || Character.isDigit(c)) {
                return false;
            }
            commas += c == ',' ? 1 : 0;
        }
        var words = gap.toLowerCase(Locale.ROOT);
        return commas <= (law ? 4 : 1) && !words.contains(" này") && (law || !words.contains(" và các "));
    }

    private static Found amending(String text, int begin, Found law) {
        if (!law(law.kind())) {
            return law;
        }
        var outer = AMENDING.matcher(text).region(begin, law.from()).useTransparentBounds(true);
        return outer.find() ? new Found(outer.start(), law.kind()) : law;
    }
}
