package vn.danvan.documents.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who issued the cited document, as written beside the mention: {@code … của Ban Bí thư (khóa XII) về …}. */
final class Issuers {
    private static final int LONGEST = 160;

    private static final Pattern OF = Shape.of(" ?\\)? ?(?:năm \\d{4} )?(?:của|giữa) ");

    /** {@code Bộ Nội vụ đã ban hành}, {@code Ban Thường vụ Tỉnh ủy tại}: the issuer stands before the mention. */
    private static final Pattern VERB = Pattern.compile(
            "(?:\\s(?:đã\\s)?(?:có|ban hành|ký ban hành|ký|ra|thông qua|phê duyệt)|\\stại)(?:\\scác)?\\s*$");

    private static final Set<String> LAST_OF_VERB = Set.of("có", "hành", "ký", "ra", "qua", "duyệt", "tại", "các");

    private static final Set<String> STOPS = Set.of(
            "về", "quy", "Quy", "hướng", "Hướng", "ban", "phê", "Phê", "sửa", "Sửa", "bổ", "triển", "Triển", "thực",
            "Thực", "tổ", "trên", "để", "trong", "tại", "đã", "có", "cho", "gửi", "thông", "giao", "công", "kết", "xác",
            "kiểm", "Về", "nhằm", "theo", "đối", "đến", "được", "nêu", "này", "là", "với", "từ", "vào", "kèm", "yêu",
            "đề", "chỉ", "tăng", "xây", "phối", "v/v", "V/v", "trước", "ngày", "số", "thay", "tiếp", "hoặc", "liên",
            "bãi", "điều", "Điều", "áp", "ngày,", "khi", "do", "đang", "sẽ", "cũng", "như", "phát", "nâng", "đẩy",
            "lập");

    private static final Map<String, List<String>> PAIRS = Map.ofEntries(
            Map.entry("ban", List.of("hành")),
            Map.entry("thông", List.of("báo", "qua")),
            Map.entry("công", List.of("bố", "nhận")),
            Map.entry("kết", List.of("luận")),
            Map.entry("kiểm", List.of("tra", "soát")),
            Map.entry("tổ", List.of("chức")),
            Map.entry("liên", List.of("quan")),
            Map.entry("phát", List.of("động", "triển", "hành")),
            Map.entry("giao", List.of("nhiệm", "cho", "chỉ", "dự")),
            Map.entry("xây", List.of("dựng")));

    /** Words of a name that would stop it elsewhere: {@code Chính phủ}, {@code công an tỉnh}. */
    private static final Set<String> PERSON_OR_AGENCY = Set.of(
            "Phó", "Thủ", "Bộ", "Sở", "Ủy", "Uỷ", "UBND", "HĐND", "Chủ", "Ban", "Chính", "Văn", "Tỉnh", "Căn", "Luật");

    private Issuers() {}

    /** The issuer that follows a mention ended at {@code from}. */
    static @Nullable String behind(Flow flow, int from, int limit) {
        var of = OF.matcher(flow.folded()).region(from, Math.min(limit, from + 24));
        if (!of.lookingAt()) {
            return null;
        }
        int start = of.end();
        if (!Agencies.ANY_CASE.opens(flow.folded(), start, Math.min(limit, start + 40))) {
            return null;
        }
        int end = phraseEnd(flow, start, Math.min(limit, start + LONGEST));
        return end > start ? flow.words(start, end) : null;
    }

    /** A party or agency directly behind the date, its «của» forgotten: {@code ngày 22/12/2024 Bộ Chính trị về}. */
    static @Nullable String directly(Flow flow, int from, int limit) {
        var text = flow.text();
        int start = from;
        while (start < limit && start - from < 2 && Letters.blank(text.charAt(start))) {
            start++;
        }
        if (start == from || !Agencies.WORDS.opens(text, start, Math.min(limit, start + 40))) {
            return null;
        }
        int end = phraseEnd(flow, start, Math.min(limit, start + LONGEST));
        return text.startsWith("về", skipSpace(text, end, limit)) ? flow.words(start, end) : null;
    }

    private static int skipSpace(String text, int from, int limit) {
        int i = from;
        while (i < limit && Letters.blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int phraseEnd(Flow flow, int from, int limit) {
        var text = flow.text();
        int end = from;
        int start = from;
        boolean joint = Letters.folded(text.charAt(from)) == 'l';
        while (start < limit) {
            int wordEnd = Words.wordEnd(text, start, limit);
            var word = text.substring(start, wordEnd);
            if (word.startsWith("(khóa") || word.startsWith("(khoá")) {
                int close = text.indexOf(')', start);
                return close > 0 && close - start < 20 ? close + 1 : end;
            }
            char first = word.isEmpty() ? ' ' : word.charAt(0);
            boolean and = word.equals("và") || word.equals("VÀ");
            if ((start > from && (stops(text, word, wordEnd, limit) || (!Letters.letter(first) && !Words.dash(first))))
                    || (and && !continues(flow, wordEnd, limit))
                    || (start > from && kind(flow, start, limit))) {
                break;
            }
            int bare = bareEnd(text, start, wordEnd);
            if (bare > start) {
                end = bare;
            }
            if (bare < wordEnd && !Words.dash(first)) {
                char sign = text.charAt(bare);
                boolean colonOfJoint = sign == ':' && joint && end - from < 10;
                if (!(colonOfJoint
                        || (sign == ',' && bare == wordEnd - 1 && continuesList(flow, wordEnd, limit, from)))) {
                    break;
                }
            }
            start = skipSpace(text, wordEnd, limit);
            if (start == wordEnd) {
                break;
            }
        }
        return end;
    }

    /** Some words stop a name only with the next one: «Ủy ban nhân dân», but «Chính phủ ban hành». */
    private static boolean stops(String text, String word, int wordEnd, int limit) {
        var small = Words.capitals(word) ? word.toLowerCase(Locale.ROOT) : word;
        var pair = PAIRS.get(small);
        if (pair == null) {
            return STOPS.contains(small);
        }
        int next = skipSpace(text, wordEnd, limit);
        var second = text.substring(next, Words.wordEnd(text, next, limit)).toLowerCase(Locale.ROOT);
        return pair.stream().anyMatch(second::startsWith);
    }

    private static int bareEnd(String text, int start, int wordEnd) {
        int end = start;
        while (end < wordEnd
                && (Letters.letterOrDigit(text.charAt(end))
                        || (end + 1 < wordEnd
                                && (text.charAt(end) == '&'
                                        || Words.dash(text.charAt(end))
                                        || text.charAt(end) == '/')))) {
            end++;
        }
        return end;
    }

    private static boolean kind(Flow flow, int start, int limit) {
        return Letters.upper(flow.text().charAt(start)) && Kinds.end(flow.folded(), start, limit) > start;
    }

    /** Behind «và» a name goes on where it does not turn to another document: «Thương binh và Xã hội». */
    private static boolean continues(Flow flow, int at, int limit) {
        int next = skipSpace(flow.text(), at, limit);
        return next < limit && Letters.upper(flow.text().charAt(next)) && !kind(flow, next, limit);
    }

    /** «Bộ Văn hóa, Thể thao và Du lịch», not «Chính phủ, Phó Thủ tướng … đã». */
    private static boolean continuesList(Flow flow, int at, int limit, int from) {
        var text = flow.text();
        int next = skipSpace(text, at, limit);
        if (next >= limit || !Letters.upper(text.charAt(next)) || kind(flow, next, limit)) {
            return false;
        }
        var word = text.substring(next, Words.wordEnd(text, next, limit));
        return !PERSON_OR_AGENCY.contains(word)
                && !text.startsWith("Chính phủ", from)
                && !text.startsWith("Thủ tướng", from);
    }

    /** The issuer that stands before a mention which begins at {@code from}. */
    static @Nullable String before(Flow flow, int from, int start) {
        var text = flow.text();
        int begin = Math.max(start, from - LONGEST);
        int end = from;
        while (end > begin && Letters.blank(text.charAt(end - 1))) {
            end--;
        }
        var last = flow.wordBefore(end);
        if (!LAST_OF_VERB.contains(last)) {
            return null;
        }
        var verb = VERB.matcher(text).region(Math.max(begin, end - 24), from).useTransparentBounds(true);
        if (!verb.find()) {
            return null;
        }
        int sentence = verb.start();
        while (sentence > begin && ",.;:(“".indexOf(text.charAt(sentence - 1)) < 0) {
            sentence--;
        }
        int head = Agencies.WORDS.find(flow, sentence, verb.start());
        if (head < 0) {
            return null;
        }
        var words = flow.words(head, verb.start());
        return words.contains(" đã ") ? null : words;
    }
}
