package vn.danvan.documents.read;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.When;

/** Ends, spans and events that something is due by, within or after. */
final class EndRules {
    static final List<DueRule> ALL = List.of(
            // (Từ nay) đến hết năm 2025; hết quý II/2026; đến hết ngày 31/12/2025; Đến năm 2030
            DueRule.of(
                    "từ nay|đến|tới|hết|cuối",
                    "(?:từ nay )?(?:(?:đến|tới)(?: (hết|cuối))?|(hết|cuối)) (?:(?:ngày )?<day>|<month>|<quarter>|<year>)(?![\\d-])",
                    EndRules::until),
            // trong tháng 11 năm 2025; trong quý I/2026; vào năm 2030; tại phiên họp tháng 9 năm 2022
            DueRule.of(
                    "trong|vào|xong|hoàn thành|tại phiên|tại kỳ|chậm nhất",
                    "(?:trong|vào|xong|hoàn thành|chậm nhất(?: (?:là|trong|vào))*+|tại (?:phiên|kỳ) họp) (?:(?:cuối|đầu) )?"
                            + "(?:<month>|<quarter>|<year>|ngày <day>)(?![\\d-])",
                    EndRules::within),
            // từ năm 2027; từ tháng 11/2013 trở đi
            DueRule.of(
                    "từ",
                    "từ (?:<month>|<year>|ngày <day>)(?: trở đi)?(?!\\s{0,2}(?:[-–]|đến|tới|trở|nay))(?!\\d)",
                    EndRules::from),
            // trong 24-48 giờ sau khi nước rút; chậm nhất 05 ngày làm việc kể từ ngày nhận được
            DueRule.of(
                    "trong|sau|chậm nhất|không quá|tối đa|muộn nhất",
                    "(?:trong|sau|chậm nhất|không quá|tối đa|muộn nhất)(?: (?:vòng|thời hạn|là|sau|trong|không quá))*+ (\\d{1,3})"
                            + "(?:\\s?[-–]\\s?(\\d{1,3}))? (giờ|ngày|tuần|tháng)(?: làm việc)?,? (?:kể )?(?:từ|sau) "
                            + "(?:khi|ngày|thời điểm|lúc)[^.,;:()]{1,70}",
                    EndRules::afterEvent));

    private EndRules() {}

    private static void until(Matcher m, Clause clause, List<Due> out) {
        if (clause.opens(m.start()) && !clause.past(m.start()) && !clause.factBehind(m.end())) {
            add(out, m, until(m));
        }
    }

    private static @Nullable When until(Matcher m) {
        boolean whole = m.group(1) != null || m.group(2) != null;
        if (m.group(3) != null) {
            return Times.onDay(m, 3, false);
        }
        if (m.group(6) != null) {
            var month = Times.month(m.group(6), m.group(7));
            return month == null ? null : whole ? new When.OnDay(month.atEndOfMonth(), false) : new When.InMonth(month);
        }
        if (m.group(8) != null) {
            return new When.OnDay(Times.lastOfQuarter(m.group(8), m.group(9)), false);
        }
        return whole ? new When.OnDay(Times.lastOfQuarter("4", m.group(10)), false) : Times.inYear(m.group(10));
    }

    private static void within(Matcher m, Clause clause, List<Due> out) {
        if (clause.past(m.start()) || clause.factBehind(m.end()) || clause.inBrackets(m.start())) {
            return;
        }
        if (m.group(1) != null) {
            add(out, m, Times.inMonth(m.group(1), m.group(2)));
        } else if (m.group(3) != null) {
            add(out, m, Times.quarter(m.group(3), m.group(4)));
        } else {
            add(out, m, m.group(5) != null ? Times.inYear(m.group(5)) : Times.onDay(m, 6, false));
        }
    }

    private static void from(Matcher m, Clause clause, List<Due> out) {
        boolean day = m.group(4) != null;
        boolean asked = day ? clause.startSpokenOf(m.start()) : !clause.past(m.start());
        if (asked && !clause.follows(m.start(), "kể")) {
            add(out, m, start(m));
        }
    }

    /** A span without an end. */
    static @Nullable When start(Matcher m) {
        var start = Times.iso(m, 4, 1, 3);
        return start == null ? null : new When.Between(start, null);
    }

    private static void afterEvent(Matcher m, Clause clause, List<Due> out) {
        var unit =
                switch (m.group(3)) {
                    case "giờ" -> "hours";
                    case "ngày" -> "days";
                    case "tuần" -> "weeks";
                    default -> "months";
                };
        var count = m.group(2) == null ? m.group(1) : m.group(2);
        out.add(new Due(
                m.start(), m.end(), new When.AfterEvent("within %s %s after the event".formatted(count, unit))));
    }

    private static void add(List<Due> out, Matcher m, @Nullable When when) {
        if (when != null) {
            out.add(new Due(m.start(), m.end(), when));
        }
    }
}
