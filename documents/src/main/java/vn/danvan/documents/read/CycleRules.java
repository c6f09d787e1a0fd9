package vn.danvan.documents.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.documents.When;

/** Cycles in which something is due. */
final class CycleRules {
    private static final Pattern REPORTS =
            Shape.of("\\s{0,2},?\\s{0,2}(?:báo cáo|tổng hợp|gửi|sơ kết|tổng kết|tổ chức (?:sơ kết|tổng kết|đánh giá))");

    private static final Pattern BETWEEN = Pattern.compile("(?:, ?| )và |,");

    private static final Pattern EVERY = Pattern.compile("^(?:hàng|hằng|cả) ");

    private static final Pattern SPACE = Pattern.compile(" ");

    private static final String TIMES_OPENERS = Stream.of("ngày", "tuần", "tháng", "quý", "năm")
            .flatMap(unit -> Stream.of(
                            "# %s", "mỗi %s", "một %s", "hàng %s", "hằng %s", "%s một", "%s 1", "%s 01", "%s ít")
                    .map(opener -> opener.formatted(unit)))
            .collect(Collectors.joining("|"));

    /** 02 năm một lần; 6 tháng 01 lần; mỗi quý một lần: all that a heading may tell. */
    static final DueRule TIMES = DueRule.inWords(
            TIMES_OPENERS,
            "(?:(?:mỗi|một|hàng|hằng|(\\d{1,2})) )?(ngày|tuần|tháng|quý|năm) (?:ít nhất )?(?:một|1|01) lần(?![\\p{L}])",
            (m, clause, out) -> out.add(new Due(
                    m.start(),
                    m.end(),
                    Times.every(m.group(1) == null ? 1 : Integer.parseInt(m.group(1)), m.group(2)))));

    /** báo cáo nhanh hàng ngày; bổ sung, sửa đổi hàng năm; Hằng năm, báo cáo …. */
    private static final String CYCLED =
            "(?:(?:báo cáo|sơ kết|tổng kết|định kỳ)" + "(?: (?!kế hoạch|dự toán)[\\p{L}]{1,9},?){0,7}? )?<every>";

    private static final String CYCLED_OPENERS = "báo cáo|sơ kết|tổng kết|định kỳ|hàng|hằng|mỗi";

    static final List<DueRule> ALL = List.of(
            TIMES,
            // định kỳ 6 tháng; định kỳ hàng quý; Định kỳ quý, 6 tháng, năm
            DueRule.inWords(
                    "định kỳ",
                    "định kỳ(?: (?:hàng|hằng|mỗi))? ((?:0?[1-9] )?(?:ngày|tuần|tháng|quý|năm)"
                            + "(?:(?:,| và|,\\s?và) (?:(?:hàng|hằng|cả) )?(?:0?[1-9] )?(?:tháng|quý|năm)(?![\\p{L}])){0,3})(?![\\p{L}])",
                    CycleRules::periods),
            DueRule.ofCycle(CYCLED_OPENERS, CYCLED, CycleRules::cycled),
            // vào tháng 12 hằng năm; trong tháng 11 hằng năm
            DueRule.of(
                    "vào|trong|tháng",
                    "(?:(?:vào|trong) )?tháng (\\d{1,2}) (?:hàng|hằng|mỗi) năm",
                    (m, clause, out) -> out.add(new Due(m.start(), m.end(), Times.every(1, "năm")))),
            // định kỳ báo cáo; báo cáo định kỳ
            DueRule.inWords(
                    "định kỳ|báo cáo",
                    "(?:định kỳ (?=báo cáo)|báo cáo định kỳ(?! (?:hàng|hằng|\\d|quý|tháng|năm|mỗi)))",
                    (m, clause, out) -> out.add(new Due(m.start(), m.end(), new When.Periodically()))));

    /** Behind «Thời gian thực hiện:» a cycle needs no word beside it. */
    static final DueRule BARE = DueRule.ofCycle(
            CYCLED_OPENERS,
            CYCLED,
            (m, clause, out) -> out.add(new Due(m.start(), m.end(), Times.every(1, m.group(1)))));

    private CycleRules() {}

    private static void cycled(Matcher m, Clause clause, List<Due> out) {
        var words = m.group();
        boolean bare = words.startsWith("hàng") || words.startsWith("hằng") || words.startsWith("mỗi");
        if (!bare
                || REPORTS.matcher(clause.folded()).region(m.end(), clause.to()).lookingAt()) {
            out.add(new Due(m.start(), m.end(), Times.every(1, m.group(1))));
        }
    }

    private static void periods(Matcher m, Clause clause, List<Due> out) {
        boolean behindDay = !out.isEmpty()
                && m.start() - out.getLast().to() <= 3
                && m.start() >= out.getLast().to();
        if (behindDay) {
            return;
        }
        var parts = List.of(BETWEEN.split(m.group(1), -1));
        for (int i = 0; i < parts.size(); i++) {
            var words = SPACE.split(EVERY.matcher(parts.get(i).strip()).replaceFirst(""), -1);
            boolean counted = Letters.digit(words[0].charAt(0));
            var when = Times.every(counted ? Integer.parseInt(words[0]) : 1, words[counted ? 1 : 0]);
            out.add(new Due(m.start(), m.end(), when, i + 1 < parts.size()));
        }
    }
}
