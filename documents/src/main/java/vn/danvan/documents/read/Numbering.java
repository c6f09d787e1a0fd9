package vn.danvan.documents.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sign at the head of a line opens a part, or only stands there because a sentence wrapped: «theo khoản / 3.
 * Điều …». Keeps the last number of each open row.
 */
final class Numbering {
    /** Words that a number or letter belongs to: it cannot open a part behind them. */
    private static final Set<String> CALL_FOR_NUMBER = Set.of(
            "khoản", "khoan", "điểm", "điều", "Điều", "Khoản", "Điểm", "mục", "phần", "chương", "số", "Số", "ngày",
            "tháng", "quý", "mức", "cấp", "nhóm", "bảng", "biểu", "mẫu", "loại", "hạng", "gan", "vitamin", "là", "từ",
            "đến", "trên", "dưới", "khoảng", "hơn", "gần", "lần", "đạt", "bằng");

    private final Map<Marker.Rank, Integer> open = new EnumMap<>(Marker.Rank.class);

    void restart() {
        open.clear();
    }

    /** Tells, and if so moves on. */
    boolean accepts(Marker marker, Flow flow, int lineIndex, boolean afterBreak) {
        boolean accepted = inRow(marker)
                ? !calledFor(flow, marker)
                        || (afterBreak && flow.lines().get(lineIndex).gap())
                : afterBreak && plausibleJump(marker);
        if (accepted) {
            open.keySet().removeIf(rank -> rank.compareTo(marker.rank()) > 0);
            open.put(marker.rank(), marker.value());
        }
        return accepted;
    }

    private static boolean calledFor(Flow flow, Marker marker) {
        return CALL_FOR_NUMBER.contains(flow.wordBefore(marker.from()));
    }

    /** The first of a row, or the next one. */
    private boolean inRow(Marker marker) {
        var last = open.get(marker.rank());
        return switch (marker.rank()) {
            case NUMBER_2 -> nested(marker, open.get(Marker.Rank.NUMBER), last);
            case NUMBER_3 -> nested(marker, open.get(Marker.Rank.NUMBER_2), last);
            case NUMBER_4 -> nested(marker, open.get(Marker.Rank.NUMBER_3), last);
            case LETTER -> marker.value() == 1 || (last != null && next(last, marker.value()));
            default -> marker.value() == 1 || (last != null && marker.value() == last + 1);
        };
    }

    /** {@code d)} may be followed by {@code đ)} or, in older texts, by {@code e)}. */
    private static boolean next(int last, int value) {
        return value == last + 1 || (last == 4 && value == 6);
    }

    private static boolean nested(Marker marker, @Nullable Integer outer, @Nullable Integer last) {
        boolean inOuter = outer == null || outer == marker.parent();
        return inOuter && (last == null || marker.value() == 1 || marker.value() == last + 1);
    }

    /** A row that begins late (an excerpt) or leaves one out; never far ahead, never back. */
    private boolean plausibleJump(Marker marker) {
        var last = open.get(marker.rank());
        return switch (marker.rank()) {
            case ARTICLE, PART, CHAPTER, SECTION, SUBSECTION -> true;
            case CAPITAL -> last != null && marker.value() > last && marker.value() <= last + 2;
            default -> last == null ? marker.value() <= 20 : marker.value() > last - 1 && marker.value() <= last + 3;
        };
    }
}
