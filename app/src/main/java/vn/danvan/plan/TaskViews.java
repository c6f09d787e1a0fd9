package vn.danvan.plan;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.calendar.Calendars;
import vn.danvan.platform.access.Actor;
import vn.danvan.platform.access.Right;

/** Tasks of a list in other shapes: by status on a board, by day in a month. */
@Service
@Transactional(readOnly = true)
public class TaskViews {
    /** How many tasks a column of the board shows; the list shows the rest. */
    public static final int COLUMN = 30;

    private final TaskLists lists;
    private final Calendars calendars;

    TaskViews(TaskLists lists, Calendars calendars) {
        this.lists = lists;
        this.calendars = calendars;
    }

    /** The tasks by status, those due first on top; one more than {@link #COLUMN} says that there are more. */
    public Map<TaskStatus, List<Task>> board(Actor actor, TaskFilter filter) {
        actor.require(Right.PLAN_READ);
        var columns = new EnumMap<TaskStatus, List<Task>>(TaskStatus.class);
        for (var status : TaskStatus.values()) {
            if (status != TaskStatus.CANCELLED) {
                columns.put(status, lists.inStatus(actor, filter, status, COLUMN + 1));
            }
        }
        return columns;
    }

    /** What is due on the days of a month. */
    public TaskMonth month(Actor actor, TaskFilter filter, YearMonth month) {
        actor.require(Right.PLAN_READ);
        var due = lists.dueBetween(actor, filter, TaskMonth.firstShown(month), TaskMonth.lastShown(month));
        return TaskMonth.of(month, due, calendars.of(actor.agency()).calendar());
    }
}
