package vn.danvan.documents.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.When;

/** The shapes in which a document says when something is due, one rule each. */
final class DueRules {
    private static final String W = "(?<![\\p{L}\\d])";
    private static final String S = "\\s{1,2}";
    private static final String CYCLE = "(?:hàng|hằng|mỗi)" + S + "(ngày|tuần|tháng|quý|năm)(?![\\p{L}])";
    private static final String BEFORE = "(?:chậm" + S + "nhất(?:" + S + "(?:là|vào|đến|trước|trong))*+|muộn" + S
            + "nhất(?:" + S + "(?:là|vào|đến|trước))*+|không" + S + "(?:quá|muộn" + S + "hơn)|hạn" + S + "cuối(?:" + S
            + "(?:là|cùng|vào|đến))*+|trước)";
    private static final String MONTH_DAY = "(\\d{1,2})(?:\\s?[/\\-]\\s?|" + S + "tháng" + S
            + ")(\\d{1,2})(?![\\d/\\-])(?!\\s{0,2},?\\s{0,2}năm" + S + "\\d)";

    /** {@code trước ngày 30 tháng 11 năm 2012}, {@code chậm nhất vào ngày 10/9/2022}, {@code trước 20h00 ngày 25/5/2025}. */
    private static final Pattern BY_DAY =
            Pattern.compile("(?iu)" + W + BEFORE + "(?:" + S + "(?:\\d{1,2}\\s?(?:h|giờ|g)\\s?(?:\\d{2})?"
                    + "(?:\\s?phút)?,?|thời\\sđiểm|hết|ngày\\slàm\\sviệc))?(?:" + S + "ngày)?" + S + Dates.DAY);

    /** {@code Định kỳ 6 tháng (trước ngày 10 tháng 6)}, {@code trước ngày 10 tháng 01 hàng năm}, {@code trước 15/6}. */
    private static final Pattern BY_MONTH_DAY = Pattern.compile("(?iu)(?:" + W + "(?:định" + S + "kỳ" + S
            + ")?(?:(?:hàng|hằng)" + S + ")?(?:0?6" + S + "tháng(?:" + S + "(?:đầu|cuối)" + S + "năm)?|(?:cả" + S
            + ")?năm|quý(?:" + S
            + "[IV]{1,3})?|9" + S + "tháng|một" + S + "năm)\\s?\\(?\\s?)?" + W + BEFORE + "(?:" + S + "ngày)?" + S
            + MONTH_DAY
            + "(\\s{0,2},?\\s{0,2}(?:của" + S + ")?" + CYCLE + "\\)?|\\))?");

    /** {@code … và ngày 15 tháng 12 hằng năm}: more days share the word before the first. */
    private static final Pattern AND_MONTH_DAY = Pattern.compile("(?iu)\\s{0,2}(?:,|;|và|,\\s?và)" + S + "(?:trước" + S
            + ")?(?:ngày" + S + ")?" + MONTH_DAY + "(\\s{0,2},?\\s{0,2}(?:của" + S + ")?" + CYCLE + ")?");

    /** {@code trước ngày 10 hàng tháng}, {@code ngày mồng 3 hằng tháng}, {@code trước ngày 25 của tháng cuối quý}. */
    private static final Pattern DAY_OF_CYCLE =
            Pattern.compile("(?iu)" + W + "(" + BEFORE + S + "|vào" + S + ")?ngày" + S
                    + "(?:mồng" + S + "|mùng" + S + ")?(\\d{1,2})(?:" + S + "của)?" + S
                    + "(?:" + CYCLE + "|tháng" + S + "(cuối|đầu)(?:" + S + "mỗi)?" + S + "quý)");

    /** {@code ngày 20/11 hằng năm}. */
    private static final Pattern YEARLY_DAY = Pattern.compile("(?iu)" + W + "(?:vào" + S + ")?ngày" + S + MONTH_DAY
            + "\\s{0,2},?\\s{0,2}(?:của" + S + ")?(?:hàng|hằng|mỗi)" + S + "năm");

    /** {@code (Từ nay) đến hết năm 2025}, {@code đến hết ngày 31/12/2025}, {@code hết quý II/2026}, {@code đến năm 2030}. */
    private static final Pattern UNTIL =
            Pattern.compile("(?iu)" + W + "(?:từ" + S + "nay" + S + ")?(?:(?:đến|tới)(?:" + S
                    + "(hết|cuối))?|(hết|cuối))" + S + "(?:ngày" + S + Dates.DAY + "|(?:tháng" + S
                    + "(\\d{1,2})(?:\\s?/\\s?|" + S + "năm" + S
                    + ")(\\d{4}))|quý" + S + "([IV]{1,3}|[1-4])(?:\\s?/\\s?|" + S + "năm" + S + "|" + S
                    + ")(\\d{4})|năm" + S + "(\\d{4}))(?![\\d-])");

    /** {@code trong tháng 11 năm 2025}, {@code trong năm 2019}, {@code vào năm 2030}, {@code trong quý I năm 2026}. */
    private static final Pattern WITHIN = Pattern.compile("(?iu)" + W + "(?:trong|vào|xong|hoàn\\sthành|tại" + S
            + "(?:phiên|kỳ)" + S + "họp)" + S + "(?:(?:cuối|đầu)" + S + ")?(?:tháng" + S + "(\\d{1,2})(?:\\s?/\\s?|" + S
            + "năm" + S
            + ")(\\d{4})|quý" + S + "([IV]{1,3}|[1-4])(?:\\s?/\\s?|" + S + "năm" + S + "|" + S + ")(\\d{4})|năm" + S
            + "(\\d{4})|ngày" + S + Dates.DAY + ")(?![\\d-])");

    /** {@code từ năm 2027}, {@code từ tháng 11/2013 trở đi}; {@code từ ngày 01/01/2019} where a start is spoken of. */
    private static final Pattern FROM = Pattern.compile("(?iu)" + W + "từ" + S + "(?:tháng" + S
            + "(\\d{1,2})(?:\\s?/\\s?|" + S + "năm" + S + ")(\\d{4})|năm" + S + "(\\d{4})|ngày" + S + Dates.DAY + ")(?:"
            + S + "trở" + S + "đi)?(?!\\s{0,2}(?:[-–]|đến|tới|trở|nay))(?![\\d])");

    /** {@code định kỳ 6 tháng}, {@code định kỳ hàng quý}, {@code Định kỳ quý, 6 tháng, năm}. */
    private static final Pattern PERIOD = Pattern.compile("(?iu)" + W + "định" + S + "kỳ(?:" + S + "(?:hàng|hằng|mỗi))?"
            + S
            + "((?:(?:0?[1-9]" + S + ")?(?:ngày|tuần|tháng|quý|năm)(?:" + S + "(?:một|1|01)" + S + "lần)?)(?:(?:,|" + S
            + "và|,\\s?và)" + S
            + "(?:(?:hàng|hằng|cả)" + S + ")?(?:0?[1-9]" + S + ")?(?:tháng|quý|năm)(?![\\p{L}])){0,3})(?![\\p{L}])");

    /** {@code báo cáo nhanh hàng ngày}, {@code Hằng năm, báo cáo}, {@code bổ sung, sửa đổi hàng năm}. */
    private static final Pattern CYCLED = Pattern.compile(
            "(?iu)" + W + "(?:(?:báo\\scáo|sơ\\skết|tổng\\skết|định\\skỳ|sửa\\sđổi|đánh\\sgiá|kiểm\\stra)(?:" + S
                    + "(?!kế\\shoạch|dự\\stoán)[\\p{L}]{1,9},?){0,7}?" + S + ")?" + CYCLE);

    private static final Pattern REPORTS = Pattern.compile(
            "(?iu)\\s{0,2},?\\s{0,2}(?:báo\\scáo|tổng\\shợp|gửi|sơ\\skết|tổng\\skết|tổ\\schức\\s(?:sơ\\skết|tổng\\skết|đánh\\sgiá))");

    /** {@code 02 năm một lần}, {@code 6 tháng 01 lần}, {@code mỗi quý một lần}. */
    private static final Pattern TIMES = Pattern.compile("(?iu)" + W + "(?:(?:mỗi|một|hàng|hằng|(\\d{1,2}))" + S
            + ")?(ngày|tuần|tháng|quý|năm)" + S + "(?:một|1|01|ít\\snhất\\s(?:một|1|01))" + S + "lần(?![\\p{L}])");

    /** {@code định kỳ báo cáo}. */
    private static final Pattern PERIODICALLY = Pattern.compile("(?iu)" + W + "(?:định" + S + "kỳ" + S + "(?=báo" + S
            + "cáo)|báo" + S + "cáo" + S + "định" + S + "kỳ(?!" + S + "(?:hàng|hằng|\\d|quý|tháng|năm|mỗi)))");

    /** {@code trong 24-48 giờ sau khi nước rút}, {@code chậm nhất 05 ngày làm việc kể từ ngày nhận}. */
    private static final Pattern AFTER = Pattern.compile("(?iu)" + W
            + "(?:(?:trong|sau|chậm\\snhất|không\\squá|tối\\sđa|muộn\\snhất)(?:" + S
            + "(?:vòng|thời\\shạn|là|sau|trong|không\\squá))*+)" + S + "(\\d{1,3})(?:\\s?[-–]\\s?(\\d{1,3}))?" + S
            + "(giờ|ngày|tuần|tháng)(?:" + S + "làm" + S + "việc)?(?:,?" + S + "(?:kể" + S + ")?(?:từ|sau)" + S
            + "(?:khi|ngày|thời\\sđiểm|lúc)[^.,;:()]{1,70})?");

    private static final Pattern BETWEEN_PERIODS = Pattern.compile("(?iu),\\s*và\\s|,|\\svà\\s");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    // Shapes behind «Thời gian thực hiện:».
    private static final Pattern YEAR_ON = Pattern.compile("(?iu)(?:từ" + S + ")?năm" + S + "(\\d{4})" + S + "và" + S
            + "(?:các|những)" + S + "năm" + S + "(?:tiếp\\stheo|sau)");
    private static final Pattern MONTHS = Pattern.compile(
            "(?iu)(?:từ" + S + ")?tháng" + S + "(\\d{1,2})(?:\\s?[,–-]\\s?|" + S + "(?:và|đến\\shết|đến)" + S
                    + ")(?:tháng" + S + ")?(\\d{1,2})(?:\\s?/\\s?|" + S + "năm" + S + ")(\\d{4})");
    private static final Pattern SPAN = Pattern.compile("(?iu)(?:từ" + S + ")?(?:ngày" + S + Dates.DAY + "|tháng" + S
            + "(\\d{1,2})(?:\\s?/\\s?|" + S + "năm" + S + ")(\\d{4})|năm" + S + "(\\d{4}))"
            + "\\s{0,2}(?:đến|[-–]|tới)\\s{0,2}(?:hết" + S + ")?(?:(?:ngày" + S + ")?" + Dates.DAY + "|(?:tháng" + S
            + ")?(\\d{1,2})(?:\\s?/\\s?|" + S + "năm" + S + ")(\\d{4})|(?:năm" + S + ")?(\\d{4}))");
    private static final Pattern QUARTER =
            Pattern.compile("(?iu)quý" + S + "([IV]{1,3}|[1-4])(?:\\s?/\\s?|" + S + "năm" + S + "|" + S + ")(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(?iu)tháng" + S + "(\\d{1,2})(?:\\s?/\\s?|" + S + "năm" + S
            + ")(\\d{4})(?:" + S + "và" + S + "thường" + S + "xuyên)?");
    private static final Pattern DAY = Pattern.compile("(?iu)(?:ngày" + S + ")?" + Dates.DAY);
    private static final Pattern YEAR = Pattern.compile("(?iu)(?:trong" + S + ")?năm" + S + "(\\d{4})(?![\\d-])");

    /** A heading may itself be the time: {@code a) Đến hết năm 2025:}. */
    private static final Pattern TIME_HEADING = Pattern.compile("(?iu)(?:đến|từ|trước|trong)" + S + ".{0,60}");

    /** @param shared true where more days share its words, so that the next may begin within */
    record Found(int from, int to, When when, boolean shared) {
        Found(int from, int to, When when) {
            this(from, to, when, false);
        }
    }

    private final String text;
    private final int from;
    private final int to;
    private final @Nullable Integer year;
    private final List<Found> found = new ArrayList<>();

    private DueRules(String text, int from, int to, @Nullable Integer year) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.year = year;
    }

    static boolean timeHeading(String text, int from, int to) {
        return TIME_HEADING.matcher(text).region(from, to).lookingAt();
    }

    static List<Found> find(String text, int from, int to, boolean inField, @Nullable Integer year) {
        var rules = new DueRules(text, from, to, year);
        if (inField) {
            rules.field();
        }
        rules.days();
        rules.cycles();
        rules.ends();
        return rules.found;
    }

    private Matcher over(Pattern pattern) {
        return pattern.matcher(text).region(from, to).useTransparentBounds(true);
    }

    private void add(Matcher m, @Nullable When when) {
        if (when != null) {
            found.add(new Found(m.start(), m.end(), when));
        }
    }

    private void field() {
        for (var m = over(YEAR_ON); m.find(); ) {
            add(m, new When.Between(m.group(1), null));
        }
        for (var m = over(SPAN); m.find(); ) {
            var start = end(m, 1);
            var end = end(m, 7);
            add(m, start == null || end == null ? null : new When.Between(start, end));
        }
        for (var m = over(MONTHS); m.find(); ) {
            add(m, new When.Between(month(m.group(3), m.group(1)), month(m.group(3), m.group(2))));
        }
        for (var m = over(QUARTER); m.find(); ) {
            add(m, quarter(m.group(1), m.group(2)));
        }
        for (var m = over(FROM); m.find(); ) {
            add(m, from(m));
        }
        for (var m = over(MONTH); m.find(); ) {
            add(m, inMonth(m.group(2), m.group(1)));
        }
        for (var m = over(DAY); m.find(); ) {
            var day = Dates.day(m, 1);
            add(m, day == null ? null : new When.OnDay(day, false));
        }
        for (var m = over(YEAR); m.find(); ) {
            add(m, new When.InYear(Year.of(Integer.parseInt(m.group(1)))));
        }
        for (var m = over(CYCLED); m.find(); ) {
            add(m, every(m.group(1)));
        }
    }

    /** Day, month or year in six groups that begin at {@code g}. */
    private static @Nullable String end(Matcher m, int g) {
        if (m.group(g) != null) {
            var day = Dates.day(m, g);
            return day == null ? null : day.toString();
        }
        return m.group(g + 3) != null ? month(m.group(g + 4), m.group(g + 3)) : m.group(g + 5);
    }

    private void days() {
        for (var m = over(BY_DAY); m.find(); ) {
            var day = Dates.day(m, 1);
            add(m, day == null || past(m.start()) ? null : new When.OnDay(day, before(m.group())));
        }
        for (var m = over(BY_MONTH_DAY); m.find(); ) {
            monthDays(m);
        }
        for (var m = over(DAY_OF_CYCLE); m.find(); ) {
            add(m, dayOfCycle(m));
        }
        for (var m = over(YEARLY_DAY); m.find(); ) {
            add(m, yearly(m, 1, false));
        }
    }

    private static boolean before(String words) {
        return words.toLowerCase(Locale.ROOT).contains("trước");
    }

    /** One day or several; with a cycle, or spoken of as a period or report, they come again every year. */
    private void monthDays(Matcher m) {
        var days = new ArrayList<Matcher>();
        days.add(m);
        boolean cycle = m.group(4) != null
                || m.group().toLowerCase(Locale.ROOT).matches("(?s)(?:định|6|06|năm|cả|quý|hàng|hằng|9|một).*");
        int end = m.end();
        var next = AND_MONTH_DAY.matcher(text).region(end, to);
        while (next.lookingAt() && days.size() < 6) {
            days.add(next);
            cycle |= next.group(4) != null;
            end = next.end();
            next = AND_MONTH_DAY.matcher(text).region(end, to);
        }
        cycle |= periodic(m.start()) || (REPORTS.matcher(text).region(end, to).lookingAt() && year == null);
        boolean before = before(m.group());
        for (int i = 0; i < days.size(); i++) {
            var when = cycle ? yearly(days.get(i), 1, before) : inYear(days.get(i), before);
            if (when != null) {
                found.add(new Found(
                        i == 0 ? m.start() : days.get(i).start(),
                        i == 0 ? m.end() : days.get(i).end(),
                        when));
            }
        }
    }

    private boolean periodic(int at) {
        int start = Math.max(from, at - 90);
        var words = text.substring(start, at).toLowerCase(Locale.ROOT);
        int sentence = Math.max(words.lastIndexOf(". "), words.lastIndexOf(';'));
        words = words.substring(sentence + 1);
        return words.contains("định kỳ")
                || words.contains("hằng năm")
                || words.contains("hàng năm")
                || words.contains("6 tháng");
    }

    private @Nullable When inYear(Matcher m, boolean before) {
        if (year == null) {
            return yearly(m, 1, before);
        }
        try {
            return new When.OnDay(
                    LocalDate.of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))), before);
        } catch (DateTimeException e) {
            return null; // no such day
        }
    }

    private static @Nullable When yearly(Matcher m, int group, boolean before) {
        try {
            var day = MonthDay.of(Integer.parseInt(m.group(group + 1)), Integer.parseInt(m.group(group)));
            return new When.Every(1, When.Cycle.YEAR, null, day, before);
        } catch (DateTimeException e) {
            return null; // no such day
        }
    }

    private static @Nullable When dayOfCycle(Matcher m) {
        int day = Integer.parseInt(m.group(2));
        boolean before =
                m.group(1) != null && !m.group(1).toLowerCase(Locale.ROOT).startsWith("vào");
        var cycle = m.group(3) == null ? When.Cycle.QUARTER : cycle(m.group(3));
        return day > 31 || cycle == When.Cycle.YEAR ? null : new When.Every(1, cycle, day, null, before);
    }

    /** Only how often something is done: all that a heading may tell. */
    static List<Found> times(String text, int from, int to) {
        var rules = new DueRules(text, from, to, null);
        rules.times();
        return rules.found;
    }

    private void times() {
        for (var m = over(TIMES); m.find(); ) {
            add(
                    m,
                    new When.Every(
                            m.group(1) == null ? 1 : Integer.parseInt(m.group(1)),
                            cycle(m.group(2)),
                            null,
                            null,
                            false));
        }
    }

    private boolean behindDay(int at) {
        return found.stream().anyMatch(due -> due.to() <= at && at - due.to() <= 3);
    }

    private void cycles() {
        for (var m = over(PERIOD); m.find(); ) {
            if (!behindDay(m.start())) {
                periods(m);
            }
        }
        times();
        for (var m = over(CYCLED); m.find(); ) {
            boolean named = !m.group().toLowerCase(Locale.ROOT).matches("(?s)(?:hàng|hằng|mỗi).*");
            if (named || REPORTS.matcher(text).region(m.end(), to).lookingAt()) {
                add(m, every(m.group(1)));
            }
        }
        for (var m = over(PERIODICALLY); m.find(); ) {
            add(m, new When.Periodically());
        }
    }

    private void periods(Matcher m) {
        var parts = BETWEEN_PERIODS.split(m.group(1), -1);
        int count = 0;
        for (var part : parts) {
            var words = SPACE.split(part.strip().replaceFirst("(?iu)^(?:hàng|hằng|cả)\\s+", ""), -1);
            boolean counted = Character.isDigit(words[0].charAt(0));
            int n = counted ? Integer.parseInt(words[0]) : 1;
            var when = new When.Every(n, cycle(words[counted ? 1 : 0]), null, null, false);
            found.add(new Found(m.start(), m.end(), when, ++count < parts.length));
        }
    }

    private static When every(String cycle) {
        return new When.Every(1, cycle(cycle), null, null, false);
    }

    private static When.Cycle cycle(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "ngày" -> When.Cycle.DAY;
            case "tuần" -> When.Cycle.WEEK;
            case "tháng" -> When.Cycle.MONTH;
            case "quý" -> When.Cycle.QUARTER;
            default -> When.Cycle.YEAR;
        };
    }

    private void ends() {
        for (var m = over(UNTIL); m.find(); ) {
            if (opensClause(m.start()) && !past(m.start()) && !factBehind(m.end())) {
                add(m, until(m));
            }
        }
        for (var m = over(WITHIN); m.find(); ) {
            if (!past(m.start()) && !factBehind(m.end()) && !inBrackets(m.start())) {
                add(m, within(m));
            }
        }
        for (var m = over(FROM); m.find(); ) {
            if (!text.substring(Math.max(from, m.start() - 5), m.start())
                            .strip()
                            .endsWith("kể")
                    && startSpokenOf(m)) {
                add(m, from(m));
            }
        }
        for (var m = over(AFTER); m.find(); ) {
            if (m.group().indexOf("kể") > 0
                    || m.group().matches("(?isu).*\\s(?:sau|từ)\\s(?:khi|ngày|thời điểm|lúc).*")) {
                add(
                        m,
                        new When.AfterEvent("within %s %s after the event"
                                .formatted(m.group(2) == null ? m.group(1) : m.group(2), unit(m.group(3)))));
            }
        }
    }

    private static String unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "giờ" -> "hours";
            case "ngày" -> "days";
            case "tuần" -> "weeks";
            default -> "months";
        };
    }

    private boolean startSpokenOf(Matcher m) {
        if (m.group(4) == null) {
            return !past(m.start());
        }
        var before = text.substring(Math.max(from, m.start() - 70), m.start()).toLowerCase(Locale.ROOT);
        return before.contains("bắt đầu") || before.contains("thời gian") || before.contains("áp dụng");
    }

    /** At the head of a sentence or clause, not within: «kết dư Quỹ đến hết năm 2021». */
    private boolean opensClause(int at) {
        int i = at;
        while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        if (i <= from) {
            return true;
        }
        char before = text.charAt(i - 1);
        if (".;:,(–-".indexOf(before) >= 0) {
            return true;
        }
        var words = text.substring(Math.max(from, i - 24), i).toLowerCase(Locale.ROOT);
        return words.endsWith("phấn đấu")
                || words.endsWith("hoàn thành")
                || words.endsWith("chậm nhất")
                || words.endsWith("mục tiêu")
                || words.endsWith("xong");
    }

    /** «đã … trong năm 2025»: what is told, not asked. */
    private boolean past(int at) {
        int start = Math.max(from, at - 200);
        for (int i = at - 1; i > start; i--) {
            char c = text.charAt(i);
            if ((c == '.' || c == ';') && i + 1 < at && Character.isWhitespace(text.charAt(i + 1))) {
                start = i;
                break;
            }
        }
        var words = text.substring(start, at);
        return words.contains(" đã ")
                || words.contains("Tính ")
                || words.contains(" tính ")
                || words.contains("mới ban hành");
    }

    private boolean factBehind(int end) {
        var words = text.substring(end, Math.min(to, end + 24)).replace('\n', ' ');
        return words.startsWith(", có ")
                || words.startsWith(" đạt")
                || words.startsWith(", đã")
                || words.startsWith(" đã")
                || words.startsWith(" có ");
    }

    private boolean inBrackets(int at) {
        int open = text.lastIndexOf('(', at);
        return open >= from && at - open < 120 && text.lastIndexOf(')', at) < open;
    }

    private static @Nullable When until(Matcher m) {
        boolean whole = m.group(1) != null || m.group(2) != null;
        if (m.group(3) != null) {
            var day = Dates.day(m, 3);
            return day == null ? null : new When.OnDay(day, false);
        }
        if (m.group(6) != null) {
            var month = yearMonth(m.group(7), m.group(6));
            return month == null ? null : whole ? new When.OnDay(month.atEndOfMonth(), false) : new When.InMonth(month);
        }
        if (m.group(8) != null) {
            var month = yearMonth(m.group(9), String.valueOf(quarter(m.group(8)) * 3));
            return month == null ? null : new When.OnDay(month.atEndOfMonth(), false);
        }
        int year = Integer.parseInt(m.group(10));
        return whole ? new When.OnDay(LocalDate.of(year, 12, 31), false) : new When.InYear(Year.of(year));
    }

    private static @Nullable When within(Matcher m) {
        if (m.group(1) != null) {
            return inMonth(m.group(2), m.group(1));
        }
        if (m.group(3) != null) {
            return quarter(m.group(3), m.group(4));
        }
        if (m.group(5) != null) {
            return new When.InYear(Year.of(Integer.parseInt(m.group(5))));
        }
        var day = Dates.day(m, 6);
        return day == null ? null : new When.OnDay(day, false);
    }

    private static @Nullable When from(Matcher m) {
        if (m.group(1) != null) {
            return new When.Between(month(m.group(2), m.group(1)), null);
        }
        if (m.group(3) != null) {
            return new When.Between(m.group(3), null);
        }
        var day = Dates.day(m, 4);
        return day == null ? null : new When.Between(day.toString(), null);
    }

    private static String month(String year, String month) {
        return "%s-%02d".formatted(year, Integer.parseInt(month));
    }

    private static @Nullable YearMonth yearMonth(String year, String month) {
        int m = Integer.parseInt(month);
        return m >= 1 && m <= 12 ? YearMonth.of(Integer.parseInt(year), m) : null;
    }

    private static @Nullable When inMonth(String year, String month) {
        var value = yearMonth(year, month);
        return value == null ? null : new When.InMonth(value);
    }

    private static When quarter(String quarter, String year) {
        int last = quarter(quarter) * 3;
        return new When.Between(month(year, String.valueOf(last - 2)), month(year, String.valueOf(last)));
    }

    private static int quarter(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
    }
}
