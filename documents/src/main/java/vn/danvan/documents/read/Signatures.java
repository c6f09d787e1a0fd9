package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.Signatory;
import vn.danvan.documents.Span;

/**
 * The signature block (Decree 30/2020/NĐ-CP, Annex I, II.7): authority, office, name. {@code TM. ỦY BAN NHÂN DÂN / KT. CHỦ
 * TỊCH / PHÓ CHỦ TỊCH / Nguyễn Văn Thử}.
 */
final class Signatures {
    private static final int MOST_LINES = 40;

    /** So many lines behind a block another one may begin. */
    private static final int NEXT_BLOCK = 2;

    /** {@code TM.}, {@code K/T}, {@code TUQ.}: in whose name. */
    private static final String AUTHORITY = "(?:TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ|TƯQ|UQ)";

    /** Words that begin the office of a signer. */
    private static final String OFFICE =
            "(?:(?:Q\\.|QUYỀN)\\s)?(?:(?:PHÓ\\s)?(?:TỔNG GIÁM ĐỐC|GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|TRƯỞNG BAN|TRƯỞNG PHÒNG"
                    + "|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN|VIỆN TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG"
                    + "|HIỆU TRƯỞNG|BÍ THƯ|TỔNG BÍ THƯ|TRƯỞNG ĐOÀN|TRƯỞNG TIỂU BAN|THỦ TƯỚNG|TỔNG THANH TRA|TỔNG KIỂM TOÁN|THỐNG ĐỐC"
                    + "|ĐỘI TRƯỞNG|TRẠM TRƯỞNG|TỔ TRƯỞNG|CHỈ HUY TRƯỞNG|TRƯỞNG CÔNG AN|TƯ LỆNH|CHÍNH ỦY|TRƯỞNG KHOA|KẾ TOÁN TRƯỞNG)"
                    + "|BỘ TRƯỞNG|THỨ TRƯỞNG|ỦY VIÊN|UỶ VIÊN|CHÁNH|THƯ KÝ|CHỦ TỌA|CHỦ TOẠ|PHÓ BAN|PHÓ PHÒNG|PHÓ CHÁNH|TRƯỞNG|PHÓ)";

    private static final Pattern OPENS =
            Pattern.compile("(?:" + AUTHORITY + "\\.?\\s?(?=\\p{Lu})|" + OFFICE + "(?![\\p{L}]))");

    private static final Pattern OFFICE_START = Pattern.compile("(?<=\\s|^)" + OFFICE + "(?![\\p{L}])");

    private static final Pattern AUTHORITY_START =
            Pattern.compile("(?<=\\s|^)" + AUTHORITY + "(?:\\.|\\s)\\s?(?=\\p{Lu})");

    /** {@code Nguyễn Văn Thử}: two to six words with one capital each. */
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}\\p{Ll}*+\\.?\\s)*?\\p{Lu}\\p{Ll}*+(?:\\s\\p{Lu}\\p{Ll}*+){1,5}(?:\\s?\\p{Lu}\\p{Ll}*+)?");

    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)[(\\[]?(?:đã ký|ký tên|chữ ký|ký, đóng dấu|ký tên, đóng dấu).*|[(\\[].*[)\\]]");

    private final Flow flow;
    private final String text;
    private final BitSet taken;

    /** Behind the last line of the block that was found last. */
    private int end;

    private Signatures(Flow flow, BitSet taken) {
        this.flow = flow;
        this.text = flow.text();
        this.taken = taken;
    }

    static boolean opens(String text, Line line) {
        return OPENS.matcher(text).region(line.from(), line.to()).lookingAt();
    }

    /** «KT.», «K/T», «GIÁM ĐỐC»: told by the first two letters. */
    private static boolean inCapitals(String text, Line line) {
        if (line.length() < 2 || !Letters.upper(text.charAt(line.from()))) {
            return false;
        }
        char second = text.charAt(line.from() + 1);
        return Letters.upper(second) || second == '.' || second == '/';
    }

    /** The first block, and those beside or right below it: secretary and chair of a meeting, parties to a joint paper. */
    static List<Signatory> of(Flow flow, BitSet taken) {
        var signatures = new Signatures(flow, taken);
        var found = new ArrayList<Signatory>();
        var m = OPENS.matcher(flow.text());
        int last = flow.lines().size();
        for (int i = 0; i < last; i++) {
            var line = flow.lines().get(i);
            if (!taken.get(i)
                    && inCapitals(flow.text(), line)
                    && m.region(line.from(), line.to()).lookingAt()) {
                var block = signatures.block(i);
                if (!block.isEmpty()) {
                    found.addAll(block);
                    last = Math.min(flow.lines().size(), signatures.end + NEXT_BLOCK);
                }
            }
        }
        return found;
    }

    private List<Signatory> block(int first) {
        var line = flow.lines().get(first);
        var offices = new ArrayList<Integer>();
        int last = Math.min(flow.lines().size(), first + MOST_LINES);
        int next = first;
        while (next < last && (taken.get(next) || office(next, first))) {
            if (!taken.get(next)) {
                offices.add(next);
            }
            next++;
        }
        if (offices.isEmpty()) {
            var one = inOneLine(first, line);
            return one == null ? List.of() : List.of(one);
        }
        while (next < last
                && (taken.get(next) || BETWEEN.matcher(flow.line(next)).matches())) {
            next++;
        }
        if (next >= last || !name(flow.line(next))) {
            return List.of();
        }
        offices.forEach(taken::set);
        taken.set(next);
        end = next + 1;
        if (sideBySide(offices, next + 1)) {
            taken.set(next + 1);
            end = next + 2;
            return List.of(signatory(offices.subList(0, 1), next), signatory(offices.subList(1, 2), next + 1));
        }
        return List.of(signatory(offices, next));
    }

    private Signatory signatory(List<Integer> offices, int name) {
        var line = flow.lines().get(name);
        int from = flow.lines().get(offices.getFirst()).from();
        return signatory(offices, line, flow.span(from, line.to()));
    }

    /** {@code THƯ KÝ    CHỦ TỌA} over two names, which a tool gave one after the other. */
    private boolean sideBySide(List<Integer> offices, int secondName) {
        return offices.size() == 2
                && secondName < flow.lines().size()
                && !taken.get(secondName)
                && name(flow.line(secondName))
                && offices.stream()
                        .allMatch(office ->
                                OFFICE_START.matcher(flow.line(office)).lookingAt());
    }

    /** Lines of their own tell where the office begins: the first such line behind the last authority. */
    private Signatory signatory(List<Integer> offices, Line name, Span span) {
        int authority = -1;
        for (int i = 0; i < offices.size(); i++) {
            authority = AUTHORITY_START.matcher(flow.line(offices.get(i))).lookingAt() ? i : authority;
        }
        for (int i = authority + 1; i < offices.size() && authority >= 0; i++) {
            boolean listed = flow.line(offices.get(i - 1)).endsWith(",");
            if (!listed && OFFICE_START.matcher(flow.line(offices.get(i))).lookingAt()) {
                return new Signatory(
                        words(offices.subList(0, i)),
                        words(offices.subList(i, offices.size())),
                        flow.words(name.from(), name.to()),
                        span);
            }
        }
        return signatory(words(offices), flow.words(name.from(), name.to()), span);
    }

    private String words(List<Integer> lines) {
        return lines.stream().map(flow::line).collect(Collectors.joining(" "));
    }

    private boolean office(int index, int first) {
        var line = flow.lines().get(index);
        return line.length() < 120
                && Words.capitals(text, line.from(), line.to())
                && line.cell() == flow.lines().get(first).cell();
    }

    /** A table cell holds the whole block: {@code KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn Thử}. */
    private @Nullable Signatory inOneLine(int index, Line line) {
        if (line.length() > 200) {
            return null;
        }
        int officeEnd = line.from();
        int start = line.from();
        while (start < line.to()) {
            int wordEnd = Words.wordEnd(text, start, line.to());
            if (!Words.capitals(text, start, wordEnd) && Letters.letter(text.charAt(start))) {
                break;
            }
            officeEnd = wordEnd;
            start = wordEnd + 1;
        }
        var name = start < line.to() ? flow.words(start, line.to()).replaceFirst("^\\([^)]*\\)\\s*", "") : "";
        if (officeEnd == line.from() || !name(name)) {
            return null;
        }
        taken.set(index);
        end = index + 1;
        return signatory(flow.words(line.from(), officeEnd), name, flow.span(line.from(), line.to()));
    }

    static boolean name(String words) {
        return words.length() <= 60 && NAME.matcher(words).matches() && !Words.capitals(words);
    }

    private static Signatory signatory(String offices, String name, Span span) {
        int title = titleStart(offices);
        var authority = offices.substring(0, title).strip();
        return new Signatory(
                authority.isEmpty() ? null : authority, offices.substring(title).strip(), name, span);
    }

    /** The office begins at the last word of office behind the last authority. */
    private static int titleStart(String offices) {
        var authorities = AUTHORITY_START.matcher(offices);
        int begin = -1;
        while (authorities.find()) {
            begin = authorities.end();
        }
        if (begin < 0) {
            return 0;
        }
        var starts =
                OFFICE_START.matcher(offices).region(begin, offices.length()).useTransparentBounds(true);
        int title = offices.length();
        int count = 0;
        boolean forOffice = OFFICE_START
                .matcher(offices)
                .region(begin, offices.length())
                .useTransparentBounds(true)
                .lookingAt();
        while (starts.find()) {
            count++;
            if (count == 1 && forOffice) {
                continue;
            }
            if (count == 2 && forOffice && offices.charAt(Math.max(0, starts.start() - 2)) == ',') {
                continue;
            }
            title = starts.start();
            break;
        }
        return title;
    }
}
