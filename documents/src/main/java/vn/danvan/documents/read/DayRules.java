package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.When;

/** Days by which something is due. */
final class DayRules {
    private static final String BY = "chậm|muộn|không|hạn|trước";

    /** {@code … và ngày 15 tháng 12 hằng năm}: more days share the word before the first. */
    private static final Pattern AND_DAY = Shape.of(
            "\\s{0,2}(?:,|;|và|,\\s?và) (?:trước )?(?:ngày )?<day-month>(\\s{0,2},?\\s{0,2}(?:của )?<every>)?");

    private static final Pattern REPORTS = Shape.of("\\s{0,2},?\\s{0,2}(?:báo cáo|tổng hợp|gửi|sơ kết|tổng kết)");

    static final List<DueRule> ALL = List.of(
            // trước ngày 30 tháng 11 năm 2012; chậm nhất vào ngày 10/9/2022; trước 20h00 ngày 25 tháng 5 năm 2025
            DueRule.of(
                    BY,
                    "<by>(?: (?:\\d{1,2}\\s?(?:h|giờ|g)\\s?(?:\\d{2})?(?:\\s?phút)?,?|thời điểm|hết))?(?: ngày)? <day>",
                    DayRules::byDay),
            // Định kỳ 6 tháng (trước ngày 10 tháng 6); trước ngày 10 tháng 01 hàng năm; trước 15/6 và 15/12
            DueRule.of(
                    BY
                            + "|định kỳ|hàng năm|hàng quý|hàng 6|hàng 06|hằng năm|hằng quý|hằng 6|hằng 06|6 tháng|06 tháng|9 tháng"
                            + "|một năm|cả năm|quý|năm",
                    "(?:(?:định kỳ )?(?:(?:hàng|hằng) )?(?:0?6 tháng(?: (?:đầu|cuối) năm)?|(?:cả )?năm|quý(?: [iv]{1,3})?"
                            + "|9 tháng|một năm)\\s?\\(?\\s?)?<by>(?: ngày)? <day-month>"
                            + "(\\s{0,2},?\\s{0,2}(?:của )?<every>\\)?|\\))?",
                    DayRules::byMonthDay),
            // trước ngày 10 hàng tháng; ngày mồng 3 hằng tháng; trước ngày 25 của tháng cuối quý
            DueRule.of(
                    BY + "|vào|ngày",
                    "(<by> |vào )?ngày (?:mồng |mùng )?(\\d{1,2})(?: của)? (?:<every>|tháng (?:cuối|đầu)(?: mỗi)? quý)",
                    DayRules::dayOfCycle),
            // vào ngày 20/11 hằng năm
            DueRule.of(
                    "vào|ngày",
                    "(?:vào )?ngày <day-month>\\s{0,2},?\\s{0,2}(?:của )?(?:hàng|hằng|mỗi) năm",
                    (m, clause, out) -> add(out, m.start(), m.end(), Times.yearly(m, 1, false))));

    private DayRules() {}

    private static void add(List<Due> out, int from, int to, @Nullable When when) {
        if (when != null) {
            out.add(new Due(from, to, when));
        }
    }

    private static boolean before(Matcher m) {
        return m.group().contains("trước");
    }

    private static void byDay(Matcher m, Clause clause, List<Due> out) {
        if (!clause.past(m.start())) {
            add(out, m.start(), m.end(), Times.onDay(m, 1, before(m)));
        }
    }

    /** One day or several; with a cycle, or spoken of as a period, they come again every year. */
    private static void byMonthDay(Matcher m, Clause clause, List<Due> out) {
        var days = new ArrayList<Matcher>(List.of(m));
        boolean cycle = m.group(3) != null || startsWithPeriod(m);
        int end = m.end();
        for (var next = and(clause, end); next.lookingAt() && days.size() < 6; next = and(clause, end)) {
            days.add(next);
            cycle |= next.group(3) != null;
            end = next.end();
        }
        cycle |= clause.periodic(m.start()) || (clause.year() == null && reports(clause, end));
        for (var day : days) {
            var year = clause.year();
            var when = cycle || year == null ? Times.yearly(day, 1, before(m)) : Times.onDayOf(year, day, 1, before(m));
            add(out, day.start(), day.end(), when);
        }
    }

    private static Matcher and(Clause clause, int end) {
        return AND_DAY.matcher(clause.folded()).region(end, clause.to()).useTransparentBounds(true);
    }

    private static boolean reports(Clause clause, int end) {
        return REPORTS.matcher(clause.folded()).region(end, clause.to()).lookingAt();
    }

    private static boolean startsWithPeriod(Matcher m) {
        char first = m.group().charAt(0);
        return "đ6năcqh09".indexOf(first) >= 0
                && !m.group().startsWith("chậm")
                && !m.group().startsWith("hạn");
    }

    private static void dayOfCycle(Matcher m, Clause clause, List<Due> out) {
        int day = Integer.parseInt(m.group(2));
        boolean before = m.group(1) != null && !m.group(1).startsWith("vào");
        var cycle = m.group(3) == null ? When.Cycle.QUARTER : Times.cycle(m.group(3));
        if (day <= 31 && cycle != When.Cycle.YEAR) {
            out.add(new Due(m.start(), m.end(), new When.Every(1, cycle, day, null, before)));
        }
    }
}
