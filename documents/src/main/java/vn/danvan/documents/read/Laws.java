package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Laws, codes, ordinances and the Constitution named without a number: {@code Luật Việc làm}, {@code Bộ luật Dân sự}. */
final class Laws {
    private static final Set<String> SHORT = Set.of(
            "Pháp lệnh",
            "Nghị quyết",
            "Nghị định",
            "Quyết định",
            "Chỉ thị",
            "Thông tư",
            "Kết luận",
            "Luật",
            "Quy định",
            "Công văn",
            "Hướng dẫn",
            "Kế hoạch",
            "Thông báo",
            "Thông tri",
            "Công điện",
            "Sắc lệnh",
            "Lệnh");

    private static final Lexicon OPENS =
            Lexicon.of("Luật|LUẬT|Bộ luật|Bộ Luật|BỘ LUẬT|Pháp lệnh|PHÁP LỆNH|Hiến pháp|HIẾN PHÁP");

    private static final Pattern KIND = Pattern.compile(
            "(?<![\\p{L}])(?:(?:Bộ|BỘ)\\s{1,2}(?:luật|Luật|LUẬT)|Luật|LUẬT|Pháp\\s{1,2}lệnh|PHÁP\\s{1,2}LỆNH)\\s{1,2}(?=\\p{L})");

    private static final Pattern CONSTITUTION = Pattern.compile(
            "(?<![\\p{L}])(?:Hiến pháp|HIẾN PHÁP)(?:\\s{1,2}nước\\s{1,2}Cộng\\s{1,2}h(?:òa|oà)\\s{1,2}xã\\s{1,2}hội\\s{1,2}"
                    + "chủ\\s{1,2}nghĩa\\s{1,2}Việt\\s{1,2}Nam)?(?![\\p{L}])");

    /** {@code sửa đổi, bổ sung một số điều của} opens the name of an amending law. */
    private static final Pattern AMENDING = Pattern.compile(
            "(?iu)sửa\\s{1,2}đổi[^;.:]{0,60}?\\scủa\\s{1,2}(?:(?:các|Bộ)\\s{1,2})?(?:Luật|Pháp\\s{1,2}lệnh)\\s{1,2}");

    record Name(int from, int to, String kind) {}

    private Laws() {}

    /** Kinds that are cited by a bare number. */
    static boolean mayBeShort(String kind) {
        return SHORT.contains(kind);
    }

    static List<Name> named(Flow flow, Stretch stretch) {
        var names = new ArrayList<Name>();
        int at = OPENS.find(flow, stretch.from(), stretch.to());
        while (at >= 0) {
            int end = name(flow.text(), at, stretch.to(), names);
            TooManyItems.refuse(names);
            at = OPENS.find(flow, Math.max(end, at + 1), stretch.to());
        }
        return names;
    }

    /** Adds the name that begins here and returns its end; {@code at} where none does. */
    private static int name(String text, int at, int limit, List<Name> names) {
        if (text.charAt(at) == 'H') {
            var constitution = CONSTITUTION
                    .matcher(text)
                    .region(at, Math.min(limit, at + 80))
                    .useTransparentBounds(true);
            if (constitution.lookingAt()) {
                names.add(new Name(at, constitution.end(), "Hiến pháp"));
                return constitution.end();
            }
            return at;
        }
        var kind = KIND.matcher(text).region(at, Math.min(limit, at + 24)).useTransparentBounds(true);
        if (!kind.lookingAt()) {
            return at;
        }
        int from = kind.end();
        var amending = AMENDING.matcher(text).region(from, Math.min(limit, from + 120));
        int inner = amending.lookingAt() ? amending.end() : from;
        int end = LawNames.end(text, inner, limit);
        if (end <= inner) {
            return at;
        }
        names.add(new Name(at, end, kind(text.substring(at, from))));
        return end;
    }

    private static String kind(String words) {
        var kind = Kinds.spelling(words);
        return kind == null ? "Luật" : kind;
    }
}
