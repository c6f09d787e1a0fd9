package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Passage;
import vn.danvan.documents.Span;

/**
 * The agencies in the left column of the head: {@code UBND TỈNH VÍ DỤ / SỞ NỘI VỤ} is a superior and its own,
 * {@code ỦY BAN NHÂN / DÂN / TỈNH VÍ DỤ} is one.
 */
record AgencyLines(@Nullable Passage parent, @Nullable Passage own) {

    /** Names that say nothing alone: the next line goes on, even where it could open an agency. */
    private static final Set<String> UNFINISHED = Set.of(
            "VĂN PHÒNG",
            "BAN",
            "SỞ",
            "BỘ",
            "THANH TRA",
            "THỦ TƯỚNG",
            "CHỦ TỊCH",
            "BAN CHỈ ĐẠO",
            "ỦY BAN",
            "UỶ BAN",
            "HỘI ĐỒNG",
            "ỦY BAN NHÂN DÂN",
            "UỶ BAN NHÂN DÂN",
            "TRUNG TÂM",
            "VIỆN",
            "CỤC",
            "CHI CỤC",
            "PHÒNG",
            "TRƯỜNG",
            "HỘI ĐỒNG NHÂN DÂN",
            "BAN THƯỜNG TRỰC",
            "BAN CHẤP HÀNH",
            "BAN QUẢN LÝ",
            "TỔNG CỤC",
            "HỘI",
            "ĐOÀN",
            "CÔNG AN");

    /** Superior and own in one line: {@code UBND TỈNH VÍ DỤ SỞ VĂN HÓA MẪU}. */
    private static final Pattern INNER = Pattern.compile(
            "(?=(?:SỞ|CHI CỤC|CỤC|TRUNG TÂM|PHÒNG|TRƯỜNG|BAN QUẢN LÝ|BAN THƯỜNG TRỰC|VĂN PHÒNG|BAN DÂN VẬN)\\s)(?<!VÀ )"
                    + "(?<=^(?:UBND|[ỦU][ỶY] BAN|UỶ BAN|BỘ|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY)\\s.{2,80}[^,-]\\s)");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private record Name(int from, int to, String words) {}

    /** @param rest the head with its known shapes blanked out, as long as the text it came from */
    static AgencyLines of(Flow flow, String rest) {
        var names = new ArrayList<Name>();
        for (var line : flow.lines()) {
            if (line.to() > rest.length()) {
                break;
            }
            var words = rest.substring(line.from(), line.to()).strip();
            if (Words.capitals(words) && !HeadReader.stamp(words)) {
                int from = line.from() + rest.substring(line.from(), line.to()).indexOf(words);
                var inner = INNER.matcher(words);
                int cut = inner.find() ? inner.start() : 0;
                if (cut > 0) {
                    join(names, name(words.substring(0, cut), from));
                }
                join(names, name(words.substring(cut), from + cut));
            }
        }
        return of(flow, names);
    }

    private static Name name(String words, int from) {
        return new Name(
                from, from + words.length(), SPACE.matcher(words.strip()).replaceAll(" "));
    }

    private static void join(List<Name> names, Name next) {
        var last = names.isEmpty() ? null : names.getLast();
        boolean opens =
                Agencies.openLine(Letters.folded(next.words()), 0, next.words().length());
        if (last == null) {
            if (opens) {
                names.add(next);
            }
        } else if (opens && finished(last.words(), next.words())) {
            names.add(next);
        } else {
            names.set(names.size() - 1, new Name(last.from(), next.to(), last.words() + " " + next.words()));
        }
    }

    private static boolean finished(String words, String next) {
        if (next.startsWith("CHÍNH PHỦ")) {
            return !words.endsWith("THỦ TƯỚNG") && !words.endsWith("VĂN PHÒNG") && !words.endsWith("THANH TRA");
        }
        if (next.startsWith("TRUNG ƯƠNG")) {
            return false;
        }
        boolean partyOrgan = words.startsWith("BAN ") && (next.startsWith("TỈNH ỦY") || next.startsWith("THÀNH ỦY"));
        boolean goesOn = words.endsWith("VÀ") || words.endsWith("-") || words.endsWith(",") || words.endsWith("VỀ");
        return !UNFINISHED.contains(words) && !partyOrgan && !goesOn;
    }

    private static AgencyLines of(Flow flow, List<Name> names) {
        if (names.isEmpty()) {
            return new AgencyLines(null, null);
        }
        var own = passage(flow, names.getLast());
        return names.size() == 1
                ? new AgencyLines(null, own)
                : new AgencyLines(passage(flow, names.get(names.size() - 2)), own);
    }

    private static Passage passage(Flow flow, Name name) {
        Span span = flow.span(name.from(), name.to());
        return new Passage(name.words(), span);
    }

    static boolean opens(Flow flow, Line line) {
        return Words.capitals(flow.text(), line.from(), line.to())
                && Agencies.openLine(flow.folded(), line.from(), line.to());
    }
}
