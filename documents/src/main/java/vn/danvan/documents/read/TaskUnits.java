package vn.danvan.documents.read;

import java.util.List;
import java.util.Locale;
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

    private final TaskUnitList tasks;

    private TaskUnits(Flow flow, boolean report) {
        this.flow = flow;
        this.text = flow.text();
        this.report = report;
        this.tasks = new TaskUnitList(flow);
        this.subjects = !report;
    }

    /** @param report true for a report, whose sentences tell what units did */
    static List<TaskUnit> of(Flow flow, List<Unit> units, boolean report) {
        var reading = new TaskUnits(flow, report);
        boolean parts = units.stream().anyMatch(unit -> unit.marker() != null);
        boolean opening = parts;
        Role list = null;
        var columns = TableRow.columns(flow, units);
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            opening &= unit.marker() == null;
            reading.lookAhead(unit);
            if (columns[i] != null) {
                reading.cell(unit, columns[i]);
            } else if (list != null && unit.kind() == Unit.Kind.BULLET) {
                reading.tasks.add(unit.content(), unit.to(), list);
            } else if (opening) {
                reading.openingParagraph(unit);
            } else {
                list = reading.read(unit);
            }
        }
        return reading.tasks.found();
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
                    tasks.cell(unit, column == Column.LEAD ? Role.LEAD : Role.COOPERATING);
                }
            }
            case TASK, OTHER -> sentences(unit.content(), unit.to(), subjects);
            case NUMBER, TIME -> {}
        }
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
                tasks.add(name, last, Role.LEAD);
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
        int before = tasks.found().size();
        sentences(unit.content(), unit.to(), subjects);
        if (tasks.found().size() == before) {
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
        tasks.list(field.end(), unit.to(), role);
        return null;
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
        tasks.add(start, end, Role.LEAD);
        return true;
    }

    private void sentences(int from, int to, boolean subjects) {
        int start = tasks.skip(from, to);
        while (start < to) {
            int end = sentenceEnd(start, to);
            if (!closing(start, end)) {
                sentence(start, end, subjects);
            }
            start = tasks.skip(end, to);
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
            tasks.several(from, end);
            helper(end, to);
        }
        return end > from;
    }

    private void helper(int from, int to) {
        var with = WITH.matcher(text).region(from, Math.min(to, from + 60)).useTransparentBounds(true);
        if (with.find()) {
            int end = UnitNames.end(flow, with.end(), to, true);
            if (end > with.end()) {
                tasks.add(with.end(), end, Role.COOPERATING);
            }
        }
    }
}
