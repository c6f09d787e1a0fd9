package vn.danvan.documents.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Kinds of documents in their usual spelling (tên loại văn bản), the longer names first. */
final class Kinds {
    /** Kinds that stand over a text or are cited, state and party. */
    static final List<String> ALL = List.of(
            "Chương trình hành động",
            "Chương trình phối hợp",
            "Chương trình công tác",
            "Quy chế phối hợp",
            "Kế hoạch phối hợp",
            "Kế hoạch liên tịch",
            "Kế hoạch hành động",
            "Nghị quyết liên tịch",
            "Thông tư liên tịch",
            "Hướng dẫn liên tịch",
            "Văn bản hợp nhất",
            "Quy định phối hợp",
            "Giấy ủy quyền",
            "Giấy giới thiệu",
            "Giấy nghỉ phép",
            "Giấy chứng nhận",
            "Bản thỏa thuận",
            "Bản ghi nhớ",
            "Giấy mời",
            "Phiếu gửi",
            "Phiếu chuyển",
            "Phiếu báo",
            "Phiếu trình",
            "Thư công",
            "Sắc lệnh",
            "Bộ luật",
            "Hiến pháp",
            "Pháp lệnh",
            "Nghị quyết",
            "Nghị định",
            "Quyết định",
            "Chỉ thị",
            "Thông tư",
            "Thông tri",
            "Thông báo",
            "Thông cáo",
            "Kế hoạch",
            "Kết luận",
            "Chương trình",
            "Hướng dẫn",
            "Quy định",
            "Quy chế",
            "Quy trình",
            "Công văn",
            "Văn bản",
            "Công điện",
            "Tờ trình",
            "Báo cáo",
            "Đề án",
            "Phương án",
            "Dự án",
            "Biên bản",
            "Hợp đồng",
            "Điều lệ",
            "Nội quy",
            "Đề cương",
            "Tuyên bố",
            "Lời kêu gọi",
            "Lệnh",
            "Luật",
            "Điện");

    private static final Map<String, String> SPELLING =
            ALL.stream().collect(Collectors.toMap(kind -> kind.toLowerCase(Locale.ROOT), kind -> kind));

    private static final int LONGEST =
            ALL.stream().mapToInt(String::length).max().orElse(0) + 2;

    /** Small kinds by their first letter, the longest first. */
    private static final Map<Character, List<String>> BY_LETTER = SPELLING.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.groupingBy(kind -> kind.charAt(0)));

    /** What the letters in a symbol stand for, Decree 30/2020/NĐ-CP, Annex III; party and joint letters beside. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("NQ", "Nghị quyết"),
            Map.entry("QĐ", "Quyết định"),
            Map.entry("CT", "Chỉ thị"),
            Map.entry("QC", "Quy chế"),
            Map.entry("QYĐ", "Quy định"),
            Map.entry("TC", "Thông cáo"),
            Map.entry("TB", "Thông báo"),
            Map.entry("HD", "Hướng dẫn"),
            Map.entry("CTR", "Chương trình"),
            Map.entry("KH", "Kế hoạch"),
            Map.entry("PA", "Phương án"),
            Map.entry("ĐA", "Đề án"),
            Map.entry("DA", "Dự án"),
            Map.entry("BC", "Báo cáo"),
            Map.entry("BB", "Biên bản"),
            Map.entry("TTR", "Tờ trình"),
            Map.entry("HĐ", "Hợp đồng"),
            Map.entry("CĐ", "Công điện"),
            Map.entry("BGN", "Bản ghi nhớ"),
            Map.entry("BTT", "Bản thỏa thuận"),
            Map.entry("GUQ", "Giấy ủy quyền"),
            Map.entry("GM", "Giấy mời"),
            Map.entry("GGT", "Giấy giới thiệu"),
            Map.entry("GNP", "Giấy nghỉ phép"),
            Map.entry("PG", "Phiếu gửi"),
            Map.entry("PC", "Phiếu chuyển"),
            Map.entry("PB", "Phiếu báo"),
            Map.entry("NĐ", "Nghị định"),
            Map.entry("TT", "Thông tư"),
            Map.entry("TTLT", "Thông tư liên tịch"),
            Map.entry("NQLT", "Nghị quyết liên tịch"),
            Map.entry("PL", "Pháp lệnh"),
            Map.entry("KL", "Kết luận"),
            Map.entry("CV", "Công văn"),
            Map.entry("VBHN", "Văn bản hợp nhất"),
            Map.entry("L", "Lệnh"),
            Map.entry("CTRPH", "Chương trình phối hợp"),
            Map.entry("QCPH", "Quy chế phối hợp"),
            Map.entry("KHPH", "Kế hoạch phối hợp"),
            Map.entry("KHLT", "Kế hoạch liên tịch"),
            Map.entry("QĐI", "Quy định"));

    private static final Pattern SIGN = Pattern.compile("[/-]");

    private Kinds() {}

    /** {@code KẾ HOẠCH} as {@code Kế hoạch}; null for other words. */
    static @Nullable String spelling(String words) {
        return words.length() > LONGEST
                ? null
                : SPELLING.get(words.replace('\n', ' ').strip().toLowerCase(Locale.ROOT));
    }

    /** The end of the word of kind that begins at {@code from}, the longest there is; {@code from} without one. */
    static int end(String text, int from, int limit) {
        for (var kind : BY_LETTER.getOrDefault(Character.toLowerCase(text.charAt(from)), List.of())) {
            int end = from + kind.length();
            if (end <= limit
                    && matches(text, from, kind)
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return from;
    }

    private static boolean matches(String text, int from, String kind) {
        for (int i = 0; i < kind.length(); i++) {
            char c = text.charAt(from + i);
            if (Character.toLowerCase(c == '\n' ? ' ' : c) != kind.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The kind that a symbol names: {@code 26/KH-UBND} is a plan, {@code 43-KL/TW} a conclusion. */
    static @Nullable String ofSymbol(String symbol) {
        for (var group : SIGN.split(symbol, -1)) {
            if (!group.isEmpty() && Character.isLetter(group.charAt(0))) {
                return LETTERS.get(group.toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }
}
