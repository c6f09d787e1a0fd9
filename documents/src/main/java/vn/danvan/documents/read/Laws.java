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

    static List<Name> named(String text, Stretch stretch) {
        var names = new ArrayList<Name>();
        var kinds = KIND.matcher(text).region(stretch.from(), stretch.to()).useTransparentBounds(true);
        int last = stretch.from();
        while (kinds.find()) {
            if (kinds.start() < last) {
                continue;
            }
            int nameFrom = kinds.end();
            var amending = AMENDING.matcher(text).region(nameFrom, Math.min(stretch.to(), nameFrom + 120));
            int inner = amending.lookingAt() ? amending.end() : nameFrom;
            int end = LawNames.end(text, inner, stretch.to());
            if (end > inner) {
                names.add(new Name(kinds.start(), end, kind(text.substring(kinds.start(), nameFrom))));
                last = end;
            }
        }
        var constitution =
                CONSTITUTION.matcher(text).region(stretch.from(), stretch.to()).useTransparentBounds(true);
        while (constitution.find()) {
            names.add(new Name(constitution.start(), constitution.end(), "Hiến pháp"));
        }
        return names;
    }

    private static String kind(String words) {
        var kind = Kinds.spelling(words);
        return kind == null ? "Luật" : kind;
    }
}
