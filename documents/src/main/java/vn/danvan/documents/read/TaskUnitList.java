package vn.danvan.documents.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.danvan.documents.TaskUnit;
import vn.danvan.documents.TaskUnit.Role;

/** The units with a task that were found, each once; takes lists of them apart. */
final class TaskUnitList {
    private static final int LONGEST = 330;

    private final Flow flow;
    private final String text;
    private final List<TaskUnit> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    TaskUnitList(Flow flow) {
        this.flow = flow;
        this.text = flow.text();
    }

    List<TaskUnit> found() {
        return found;
    }

    void add(int from, int to, Role role) {
        int end = to;
        while (end > from && (Letters.blank(text.charAt(end - 1)) || ".;,:/".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end - from >= 2 && end - from <= LONGEST) {
            var unit = flow.passage(from, end);
            if (seen.add(Letters.folded(unit.text()))) {
                found.add(new TaskUnit(unit, role));
                TooManyItems.refuse(found);
            }
        }
    }

    /** {@code Sở Nội vụ chủ trì …; Sở Tư pháp và các sở, ban, ngành Thành phố, Đài …} behind a field. */
    void list(int from, int to, Role role) {
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

    /** {@code Văn phòng Sở; Trung tâm Lưu trữ}: what stands in such a cell is a unit, whatever its first word. */
    void cell(Unit unit, Role role) {
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

    /** {@code Chánh Văn phòng …; Giám đốc các Sở: …; Giám đốc Kho bạc … và Chủ tịch …}: each between semicolons. */
    void several(int from, int end) {
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

    int skip(int at, int to) {
        int i = at;
        while (i < to && Letters.blank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
