package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.danvan.documents.TaskUnit;

/** Finds the units that are given a task (đơn vị được giao nhiệm vụ), each once. */
final class TaskUnits {
    private static final int LONGEST = 330;

    /** {@code Cơ quan chủ trì: Sở Nội vụ, Sở Tài chính.}, {@code a) Cơ quan chủ trì} over a list. */
    private static final Pattern FIELD = Pattern.compile(
            "(?iu)(?:cơ quan|đơn vị|tổ chức|bộ phận|phân công|người|cá nhân)(?:,\\s(?:đơn vị|cơ quan|tổ chức|cá nhân))?\\s"
                    + "(?:chủ trì|thực hiện|phối hợp|đầu mối|chịu trách nhiệm|phụ trách|tham mưu)"
                    + "(?:(?:,|\\svà)?\\s(?:chủ trì|thực hiện|phối hợp|thực hiện chính))*+\\s?(:|$)");

    private static final String VERB =
            "(?:chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|căn cứ|theo chức năng|theo dõi|theo thẩm quyền"
                    + "|chỉ đạo|lãnh đạo|triển khai|tổ chức|thực hiện|hướng dẫn|tham mưu|giúp|đôn đốc|kiểm tra|giám sát|chủ động"
                    + "|khẩn trương|tiếp tục|tăng cường|thường xuyên|kịp thời|bố trí|xây dựng|rà soát|báo cáo|đưa|trình|cụ thể hóa|cung cấp"
                    + "|quán triệt|phát huy|tham gia|tuyên truyền|đẩy mạnh|nghiên cứu|hỗ trợ|lập|phân công|quan tâm|tập trung|nghiêm túc"
                    + "|vận động|bảo đảm|đảm bảo|huy động|đề xuất|tổng hợp|thẩm định|tiếp nhận|công khai|duy trì|trong phạm vi|cân đối"
                    + "|cho ý kiến|phải|cần|định hướng|là đơn vị|là cơ quan|gửi|lồng ghép|thẩm tra|cập nhật|đăng ký|ký|sử dụng|khảo sát"
                    + "|tuyên dương|cử|làm đầu mối|đăng tải|thông tin)";

    private static final Pattern SUBJECT_VERB = Pattern.compile("(?<=\\s)" + VERB + "(?![\\p{L}])");

    private static final Pattern HEAD =
            Pattern.compile("(?:(?:Các|các|Những|những)\\s(?:đồng chí|bộ|Bộ|sở|Sở|ban|ngành|phòng|cơ quan|đơn vị"
                    + "|tổ chức|địa phương|xã|phường|cấp|đoàn thể|trung tâm|hội|thành viên|doanh nghiệp|công ty|trường|ủy viên|tỉnh|huyện|Hội"
                    + "|Trung tâm|Đoàn|Ban|Phòng|Công ty|Tổng|thôn|chi bộ|đảng ủy|cán bộ|Trường|Ủy ban|chi hội|khu|tổ)|"
                    + Agencies.HEAD + ")(?![\\p{L}])");

    /** {@code Giao}, {@code Đề nghị}, {@code yêu cầu}: what follows is told to act. */
    private static final Pattern TOLD = Pattern.compile(
            "(?:(?<![\\p{L}])(?:Giao|giao cho|Đề nghị|đề nghị|Yêu cầu|yêu cầu|hướng dẫn|Phân công|phân công|Kính đề nghị|kính đề nghị|Chỉ đạo|chỉ đạo))\\s(?:cho\\s)?");

    /** {@code phối hợp với Đảng ủy cơ quan … tổ chức}: a named unit lends a hand. */
    private static final Pattern WITH = Pattern.compile("phối\\shợp\\s(?:chặt chẽ\\s)?(?:với|cùng)\\s");

    /** {@code Căn cứ kế hoạch này …, } before the one who acts. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:Căn cứ|Trên cơ sở|Theo|Để|Khi|Định kỳ|Hằng năm|Hàng năm|Trong quá trình)[^.;:]{3,150}?,\\s(?=(?:các|Các|\\p{Lu}))");

    /** Words that show a subject which is told about, not given a task. */
    private static final Pattern TELLS = Pattern.compile(
            "(?:đã|sẽ|đang|vừa|thông báo|ban hành|do|được|yêu cầu|đề nghị|có hiệu lực|phát động|xin|trân trọng|nhận được|có văn bản)(?![\\p{L}])");

    private final Flow flow;
    private final String text;
    private final List<TaskUnit> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private TaskUnits(Flow flow) {
        this.flow = flow;
        this.text = flow.text();
    }

    static List<TaskUnit> of(Flow flow, List<Unit> units) {
        var tasks = new TaskUnits(flow);
        TaskUnit.Role list = null;
        for (var unit : units) {
            if (list != null && unit.kind() == Unit.Kind.BULLET) {
                tasks.add(unit.content(), unit.to(), list);
                continue;
            }
            list = tasks.read(unit);
        }
        return tasks.found;
    }

    /** @return the role of the units that the next bullets name, null where they name none */
    private TaskUnit.@org.jspecify.annotations.Nullable Role read(Unit unit) {
        var field = FIELD.matcher(text).region(unit.content(), unit.to());
        if (field.lookingAt()) {
            return field(field, unit);
        }
        var heading = unit.marker() == null ? null : Heading.of(text, unit.content(), unit.to());
        if (heading != null && heading.end() > unit.content() && title(unit.content(), heading.end())) {
            if (heading.text() < unit.to()) {
                sentences(heading.text(), unit.to(), false);
            }
            return null;
        }
        sentences(unit.content(), unit.to(), true);
        return null;
    }

    private TaskUnit.@org.jspecify.annotations.Nullable Role field(java.util.regex.Matcher field, Unit unit) {
        boolean together = field.group().toLowerCase(Locale.ROOT).contains("phối hợp")
                && !field.group().toLowerCase(Locale.ROOT).contains("chủ trì");
        var role = together ? TaskUnit.Role.COOPERATING : TaskUnit.Role.LEAD;
        if (text.substring(field.end(), unit.to()).isBlank()) {
            return field.group().toLowerCase(Locale.ROOT).contains("chủ trì, phối hợp") ? null : role;
        }
        list(field.end(), unit.to(), role);
        return null;
    }

    /** {@code Sở Nội vụ chủ trì …; Sở Tư pháp và các sở, ban, ngành Thành phố, Đài …} behind a field. */
    private void list(int from, int to, TaskUnit.Role role) {
        int start = skip(from, to);
        int i = start;
        boolean verb = false;
        while (i < to) {
            char c = text.charAt(i);
            boolean and = text.startsWith(" và ", i) || text.startsWith("\nvà ", i);
            if ((c == ',' || c == ';' || c == '.' || and) && opensUnit(i + (and ? 4 : 1), to)) {
                put(start, i, role, verb);
                verb = false;
                start = skip(i + (and ? 4 : 1), to);
                i = start;
            } else {
                i++;
            }
        }
        put(start, to, role, verb);
    }

    private void put(int from, int to, TaskUnit.Role role, boolean cut) {
        if (from >= to || cut) {
            return;
        }
        var head = HEAD.matcher(text).region(from, to);
        if (!head.lookingAt()) {
            return;
        }
        var verb = SUBJECT_VERB.matcher(text).region(from, to).useTransparentBounds(true);
        int end = verb.find() ? verb.start() : to;
        int within = text.indexOf(" trong phạm vi", from);
        add(from, within > 0 && within < end ? within : end, role);
    }

    private boolean opensUnit(int at, int to) {
        int start = skip(at, to);
        var head = HEAD.matcher(text).region(start, to);
        return start < to && head.lookingAt() && !text.startsWith("các cơ quan khác", start);
    }

    private int skip(int at, int to) {
        int i = at;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A heading that is the name of a unit: {@code 2. Sở Tài chính}, {@code 4. Đề nghị Ủy ban Mặt trận …}. */
    private boolean title(int from, int end) {
        int start = from;
        var told = TOLD.matcher(text).region(from, end);
        if (told.lookingAt()) {
            start = told.end();
        }
        var head = HEAD.matcher(text).region(start, end);
        if (!head.lookingAt() || (Words.capitals(text, start, end) && !text.startsWith("UBND", start))) {
            return false;
        }
        var verb = Pattern.compile("\\s(?:" + VERB + "|được|có|là|phải|về|của các cơ quan|thực hiện)(?![\\p{L}])")
                .matcher(text)
                .region(start, end);
        if (verb.find()) {
            return false;
        }
        add(start, end, TaskUnit.Role.LEAD);
        return true;
    }

    private void sentences(int from, int to, boolean subjects) {
        int start = skip(from, to);
        while (start < to) {
            int end = sentenceEnd(start, to);
            sentence(start, end, subjects);
            start = skip(end, to);
        }
    }

    private int sentenceEnd(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            char c = text.charAt(i);
            if (c == '.'
                    && Character.isWhitespace(text.charAt(i + 1))
                    && i > from
                    && Character.isLowerCase(text.charAt(i - 1))) {
                return i + 1;
            }
        }
        return to;
    }

    private void sentence(int from, int to, boolean subjects) {
        int start = from;
        var opening = OPENING.matcher(text).region(from, Math.min(to, from + 260));
        if (opening.lookingAt()) {
            start = opening.end();
        }
        var told = TOLD.matcher(text).region(start, Math.min(to, start + 30));
        if (told.lookingAt()) {
            subject(told.end(), to, true);
            return;
        }
        if (subjects && !subject(start, to, false)) {
            told(start, to);
        }
    }

    /** «Thủ tướng Chính phủ yêu cầu Chủ tịch Ủy ban nhân dân các tỉnh … :» within the sentence. */
    private void told(int from, int to) {
        var told = TOLD.matcher(text).region(from, to).useTransparentBounds(true);
        while (told.find()) {
            int start = told.end();
            if (HEAD.matcher(text).region(start, Math.min(to, start + 30)).lookingAt() && subject(start, to, true)) {
                return;
            }
        }
    }

    /** The words before a verb of action, where they name a unit. */
    private boolean subject(int from, int to, boolean told) {
        int limit = Math.min(to, from + LONGEST);
        if (!HEAD.matcher(text).region(from, limit).lookingAt()) {
            return false;
        }
        var verb = SUBJECT_VERB.matcher(text).region(from, limit).useTransparentBounds(true);
        int end = verb.find() ? verb.start() : told && limit == to ? to : -1;
        if (end < 0) {
            return false;
        }
        int colon = text.indexOf(':', from);
        if (told && colon > 0 && colon == to - 1 && end > colon) {
            end = colon;
        }
        var tells = TELLS.matcher(text).region(from, end);
        if (tells.find() && !told) {
            return false;
        }
        several(from, end);
        if (verb.hasMatch()) {
            with(verb.start(), to);
        }
        return true;
    }

    /** {@code Chánh Văn phòng …; Giám đốc các Sở: …; Giám đốc Kho bạc và Chủ tịch …}: each between semicolons. */
    private void several(int from, int end) {
        int semicolon = text.indexOf(';', from);
        if (semicolon < 0 || semicolon >= end) {
            add(from, end, TaskUnit.Role.LEAD);
            return;
        }
        int start = from;
        for (int i = from; i <= end; i++) {
            boolean and = i < end
                    && text.startsWith("và ", i)
                    && HEAD.matcher(text).region(skip(i + 3, end), end).lookingAt()
                    && Character.isUpperCase(text.charAt(skip(i + 3, end)))
                    && text.indexOf(';', i) < 0;
            if (i == end || text.charAt(i) == ';' || and) {
                add(start, i, TaskUnit.Role.LEAD);
                start = skip(i + (and ? 3 : 1), end);
            }
        }
    }

    private void with(int from, int to) {
        var with = WITH.matcher(text).region(from, Math.min(to, from + 40));
        if (!with.find() || !Character.isUpperCase(text.charAt(Math.min(with.end(), to - 1)))) {
            return;
        }
        int start = with.end();
        var head = HEAD.matcher(text).region(start, to);
        var verb = SUBJECT_VERB
                .matcher(text)
                .region(start, Math.min(to, start + 150))
                .useTransparentBounds(true);
        if (head.lookingAt() && verb.find()) {
            add(start, verb.start(), TaskUnit.Role.COOPERATING);
        }
    }

    private void add(int from, int to, TaskUnit.Role role) {
        int end = to;
        while (end > from
                && (Character.isWhitespace(text.charAt(end - 1)) || ".;,:".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end - from < 2 || end - from > LONGEST) {
            return;
        }
        var unit = flow.passage(from, end);
        if (seen.add(unit.text().toLowerCase(Locale.ROOT))) {
            found.add(new TaskUnit(unit, role));
        }
    }
}
