package vn.danvan.documents.read;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.When;

/** Times behind «Thời gian thực hiện:», where no word before them is needed. */
final class FieldRules {
    static final List<DueRule> ALL = List.of(
            // Năm 2025 và các năm tiếp theo
            DueRule.of(
                    "từ năm|năm",
                    "(?:từ )?<year> và (?:các|những) năm (?:tiếp theo|sau)",
                    (m, clause, out) -> add(out, m, new When.Between(m.group(1), null))),
            // Từ ngày 01/3/2026 đến ngày 30/4/2026; từ tháng 3/2026 đến tháng 5/2026; năm 2026 - 2030
            DueRule.of(
                    "từ|ngày|tháng|năm|#",
                    "(?:từ )?(?:(?:ngày )?<day>|<month>|<year>)\\s{0,2}(?:đến|[-–]|tới)\\s{0,2}(?:hết )?"
                            + "(?:(?:ngày )?<day>|(?:tháng )?(\\d{1,2})(?:\\s?/\\s?| năm )(\\d{4})|(?:năm )?(\\d{4}))(?!\\d)",
                    FieldRules::span),
            // Tháng 11, 12/2013; từ tháng 3 đến tháng 5/2026
            DueRule.of(
                    "từ tháng|tháng",
                    "(?:từ )?tháng (\\d{1,2})(?:\\s?[,–-]\\s?| (?:và|đến hết|đến) )(?:tháng )?(\\d{1,2})(?:\\s?/\\s?| năm )(\\d{4})",
                    FieldRules::months),
            // Quý IV/2025
            DueRule.of("quý", "<quarter>", (m, clause, out) -> add(out, m, Times.quarter(m.group(1), m.group(2)))),
            // Từ tháng 11/2013 trở đi; Từ ngày 01/01/2012
            DueRule.of(
                    "từ",
                    "từ (?:<month>|<year>|ngày <day>)(?: trở đi)?(?!\\s{0,2}(?:[-–]|đến|tới))",
                    (m, clause, out) -> add(out, m, EndRules.start(m))),
            // Tháng 12/2013 và thường xuyên
            DueRule.of(
                    "tháng",
                    "<month>(?: và thường xuyên)?",
                    (m, clause, out) -> add(out, m, Times.inMonth(m.group(1), m.group(2)))),
            // 15/5/2026
            DueRule.of("ngày|#", "(?:ngày )?<day>", (m, clause, out) -> add(out, m, Times.onDay(m, 1, false))),
            // Năm 2026
            DueRule.of(
                    "trong năm|năm",
                    "(?:trong )?<year>(?![\\d-])",
                    (m, clause, out) -> add(out, m, Times.inYear(m.group(1)))),
            CycleRules.BARE);

    private FieldRules() {}

    private static void span(Matcher m, Clause clause, List<Due> out) {
        var start = Times.iso(m, 1, 4, 6);
        var end = Times.iso(m, 7, 10, 12);
        add(out, m, start == null || end == null ? null : new When.Between(start, end));
    }

    private static void months(Matcher m, Clause clause, List<Due> out) {
        var start = Times.month(m.group(1), m.group(3));
        var end = Times.month(m.group(2), m.group(3));
        add(out, m, start == null || end == null ? null : new When.Between(start.toString(), end.toString()));
    }

    private static void add(List<Due> out, Matcher m, @Nullable When when) {
        if (when != null) {
            out.add(new Due(m.start(), m.end(), when));
        }
    }
}
