package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.TaskColumns.Column;
import vn.danvan.documents.TaskUnit;
import vn.danvan.documents.TaskUnit.Role;

/** Finds the units that are given a task (đơn vị được giao nhiệm vụ), each once, where it first gets one. */
final class TaskUnits {
    private static final int LONGEST = 330;

    /** {@code Cơ quan chủ trì: Sở Nội vụ, Sở Tài chính.}, {@code a) Cơ quan chủ trì} over a list. */
    private static final Pattern FIELD = Pattern.compile(
            "(?iu)(?:cơ\\squan|đơn\\svị|bộ\\sphận)(?:,\\s(?:đơn\\svị|cơ\\squan|tổ\\schức|cá\\snhân))*+\\s"
                    + "(?:chủ\\strì|thực\\shiện|phối\\shợp|đầu\\smối|chịu\\strách\\snhiệm|phụ\\strách|tham\\smưu)"
                    + "(?:(?:,|\\svà)?\\s(?:chủ\\strì|thực\\shiện|phối\\shợp|chính))*+\\s?(:|$)");

    /** {@code Giao}, {@code Đề nghị}, {@code yêu cầu}: what follows is told to act. */
    private static final Lexicon TOLD = Lexicon.of(Stream.of(
                    "Giao",
                    "giao",
                    "Đề nghị",
                    "đề nghị",
                    "Yêu cầu",
                    "yêu cầu",
                    "Phân công",
                    "phân công",
                    "Kính đề nghị")
            .map(told -> told + " (?:cho )?")
            .collect(Collectors.joining("|")));

    /** {@code phối hợp với Đảng ủy cơ quan … tổ chức}: a named unit lends a hand. */
    private static final Pattern WITH = Pattern.compile("phối\\shợp\\s(?:chặt\\schẽ\\s)?(?:với|cùng)\\s(?=\\p{Lu})");

    private static final Pattern AHEAD =
            Shape.of("(?:phương hướng|nhiệm vụ|kế hoạch|công việc|giải pháp)(?! đã| được giao)");

    /** {@code Căn cứ kế hoạch này …, } before the one who acts. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:Căn\\scứ|Trên\\scơ\\ssở|Theo|Để|Khi|Định\\skỳ|Hằng\\snăm|Hàng\\snăm)[^.;:]{3,150}?,\\s(?=(?:các|Các|\\p{Lu}))");

    private final Flow flow;
    private final String text;
    private final boolean report;

    /** Whether the subjects of sentences are given a task: not where a report tells what they did. */
    private boolean subjects;

    /** The part of a report that tells what is still to be done; null outside. */
    private Marker.@Nullable Rank ahead;

    private final List<TaskUnit> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private TaskUnits(Flow flow, boolean report) {
        this.flow = flow;
        this.text = flow.text();
        this.report = report;
        this.subjects = !report;
    }

    /** @param report true for a report, whose sentences tell what units did */
    static List<TaskUnit> of(Flow flow, List<Unit> units, boolean report) {
        var tasks = new TaskUnits(flow, report);
        boolean parts = units.stream().anyMatch(unit -> unit.marker() != null);
        boolean opening = parts;
        Role list = null;
        var columns = TableRow.columns(flow, units);
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            opening &= unit.marker() == null;
            tasks.lookAhead(unit);
            if (columns[i] != null) {
                tasks.cell(unit, columns[i]);
            } else if (list != null && unit.kind() == Unit.Kind.BULLET) {
                tasks.add(unit.content(), unit.to(), list);
            } else if (opening) {
                tasks.openingParagraph(unit);
            } else {
                list = tasks.read(unit);
            }
        }
        return tasks.found;
    }

    /** {@code Phần thứ hai / NHIỆM VỤ 6 THÁNG CUỐI NĂM}: from here to the next part of its rank a report gives tasks too. */
    private void lookAhead(Unit unit) {
        var marker = unit.marker();
        if (!report || marker == null) {
            return;
        }
        if (ahead != null && marker.rank().compareTo(ahead) <= 0) {
            ahead = null;
        }
        var heading = unit.heading();
        if (ahead == null
                && heading != null
                && AHEAD.matcher(flow.folded())
                        .region(unit.content(), heading.end())
                        .lookingAt()) {
            ahead = marker.rank();
        }
        subjects = ahead != null;
    }

    /** A cell under «Cơ quan chủ trì» or «Cơ quan phối hợp»; the sentences of other cells are read as anywhere. */
    private void cell(Unit unit, Column column) {
        boolean words = unit.content() < unit.to() && Letters.letter(text.charAt(unit.content()));
        switch (column) {
            case LEAD, COOPERATING -> {
                if (words) {
                    cellMembers(unit, column == Column.LEAD ? Role.LEAD : Role.COOPERATING);
                }
            }
            case TASK, OTHER -> sentences(unit.content(), unit.to(), subjects);
            case NUMBER, TIME -> {}
        }
    }

    /** {@code Văn phòng Sở; Trung tâm Lưu trữ}: what stands in such a cell is a unit, whatever its first word. */
    private void cellMembers(Unit unit, Role role) {
        int start = unit.content();
        for (int i = start; i < unit.to(); i++) {
            char sign = text.charAt(i);
            int next = skip(i + 1, unit.to());
            if (sign == ';' || (sign == ',' && UnitNames.opensMember(text, next, unit.to()))) {
                add(start, i, role);
                start = next;
            }
        }
        add(start, unit.to(), role);
    }

    /** Before the first part a unit gets a task only where the whole list is put to it: «yêu cầu Chủ tịch … các tỉnh:». */
    private void openingParagraph(Unit unit) {
        int last = unit.to() - 1;
        if (text.charAt(last) != ':') {
            return;
        }
        for (int at = TOLD.find(flow, unit.from(), last); at >= 0; at = TOLD.find(flow, at + 1, last)) {
            int name = TOLD.end(text, at, last);
            if (UnitNames.end(flow, name, unit.to(), true) == last) {
                add(name, last, Role.LEAD);
            }
        }
    }

    /** @return the role of the units that the next bullets name, null where they name none */
    private @Nullable Role read(Unit unit) {
        var field = mayBeField(unit) ? FIELD.matcher(text).region(unit.content(), unit.to()) : null;
        if (field != null && field.lookingAt()) {
            return field(field, unit);
        }
        var heading = unit.heading();
        if (heading == null || heading.end() <= unit.content()) {
            sentences(unit.content(), unit.to(), subjects);
            return null;
        }
        int behind = Math.min(heading.text(), unit.to());
        if (title(unit.content(), heading.end())) {
            sentences(behind, unit.to(), false);
            return null;
        }
        int before = found.size();
        sentences(unit.content(), unit.to(), subjects);
        if (found.size() == before) {
            sentences(behind, unit.to(), subjects);
        }
        return null;
    }

    private boolean mayBeField(Unit unit) {
        return unit.content() < unit.to() && "cđb".indexOf(flow.folded().charAt(unit.content())) >= 0;
    }

    private @Nullable Role field(Matcher field, Unit unit) {
        var words = field.group().toLowerCase(Locale.ROOT).replace('\n', ' ');
        boolean leads = words.contains("chủ trì");
        boolean helps = words.contains("phối hợp");
        var role = helps && !leads ? Role.COOPERATING : Role.LEAD;
        if (text.substring(field.end(), unit.to()).isBlank()) {
            return leads && helps ? null : role;
        }
        list(field.end(), unit.to(), role);
        return null;
    }

    /** {@code Sở Nội vụ chủ trì …; Sở Tư pháp và các sở, ban, ngành Thành phố, Đài …} behind a field. */
    private void list(int from, int to, Role role) {
        int start = skip(from, to);
        int i = start;
        while (i < to) {
            boolean and = text.startsWith(" và ", i) || text.startsWith("\nvà ", i);
            int next = skip(i + (and ? 4 : 1), to);
            boolean sign = ",;.".indexOf(text.charAt(i)) >= 0;
            if ((sign || and) && next < to && UnitNames.opensMember(text, next, to)) {
                member(start, i, role);
                start = next;
            }
            i++;
        }
        member(start, to, role);
    }

    private void member(int from, int to, Role role) {
        if (!UnitNames.opensMember(text, from, to)) {
            return;
        }
        int verb = UnitNames.verb(flow, from, to);
        int end = verb >= 0 ? verb : to;
        boolean vague =
                Letters.lower(text.charAt(from)) && text.substring(from, end).contains("liên quan");
        if (!vague) {
            add(from, end, role);
        }
    }

    private int skip(int at, int to) {
        int i = at;
        while (i < to && Letters.blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A heading that is the name of a unit: {@code 2. Sở Tài chính}, {@code 4. Đề nghị Ủy ban Mặt trận …}. */
    private boolean title(int from, int end) {
        int told = Letters.upper(text.charAt(from)) ? TOLD.end(text, from, end) : -1;
        int start = told >= 0 ? told : from;
        if (!UnitNames.opens(text, start, end) || UnitNames.verb(flow, start, end) >= 0) {
            return false;
        }
        var words = text.substring(start, end);
        if (words.contains(" được ") || words.contains(" có ") || words.contains(" là ") || words.contains(" về ")) {
            return false;
        }
        add(start, end, Role.LEAD);
        return true;
    }

    private void sentences(int from, int to, boolean subjects) {
        int start = skip(from, to);
        while (start < to) {
            int end = sentenceEnd(start, to);
            if (!closing(start, end)) {
                sentence(start, end, subjects);
            }
            start = skip(end, to);
        }
    }

    /** {@code Trong quá trình thực hiện, nếu có khó khăn, vướng mắc …}: a closing phrase, no task. */
    private boolean closing(int from, int to) {
        return text.indexOf("vướng", from, to) >= 0;
    }

    private int sentenceEnd(int from, int to) {
        int last = to - 1;
        for (int stop = indexOfStop(from + 1, last); stop >= 0; stop = indexOfStop(stop + 1, last)) {
            if (Letters.blank(text.charAt(stop + 1)) && Letters.lower(text.charAt(stop - 1))) {
                return stop + 1;
            }
        }
        return to;
    }

    private int indexOfStop(int from, int to) {
        return from < to ? text.indexOf('.', from, to) : -1;
    }

    private void sentence(int from, int to, boolean subjects) {
        var opening = OPENING.matcher(text).region(from, Math.min(to, from + 260));
        int start = opening.lookingAt() ? opening.end() : from;
        int told = TOLD.end(text, start, to);
        if (told >= 0) {
            named(told, to, true);
        } else if (subjects && !named(start, to, false)) {
            told(start, to);
        }
    }

    /** «… yêu cầu Bộ Nội vụ khẩn trương …» within the sentence. */
    private void told(int from, int to) {
        for (int at = TOLD.find(flow, from, to); at >= 0; at = TOLD.find(flow, at + 1, to)) {
            if (named(TOLD.end(text, at, to), to, true)) {
                return;
            }
        }
    }

    private boolean named(int from, int to, boolean told) {
        int end = UnitNames.end(flow, from, to, told);
        if (end > from) {
            several(from, end);
            helper(end, to);
        }
        return end > from;
    }

    /** {@code Chánh Văn phòng …; Giám đốc các Sở: …; Giám đốc Kho bạc … và Chủ tịch …}: each between semicolons. */
    private void several(int from, int end) {
        int last = from + text.substring(from, end).lastIndexOf(';');
        if (last < from) {
            add(from, end, Role.LEAD);
            return;
        }
        int start = from;
        for (int i = from; i < end; i++) {
            boolean and = i > last && text.startsWith("và ", i) && Letters.upper(text.charAt(i + 3));
            if (text.charAt(i) == ';' || and) {
                add(start, i, Role.LEAD);
                start = skip(i + (and ? 3 : 1), end);
            }
        }
        add(start, end, Role.LEAD);
    }

    private void helper(int from, int to) {
        var with = WITH.matcher(text).region(from, Math.min(to, from + 60)).useTransparentBounds(true);
        if (with.find()) {
            int end = UnitNames.end(flow, with.end(), to, true);
            if (end > with.end()) {
                add(with.end(), end, Role.COOPERATING);
            }
        }
    }

    private void add(int from, int to, Role role) {
        int end = to;
        while (end > from && (Letters.blank(text.charAt(end - 1)) || ".;,:/".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end - from >= 2 && end - from <= LONGEST) {
            var unit = flow.passage(from, end);
            if (seen.add(unit.text().toLowerCase(Locale.ROOT))) {
                found.add(new TaskUnit(unit, role));
            }
        }
    }
}
