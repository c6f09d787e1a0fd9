package vn.danvan.plan.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danvan.plan.Task;
import vn.danvan.plan.TaskStatus;
import vn.danvan.platform.chart.Ink;
import vn.danvan.platform.web.DueWords;

/**
 * A task from the day it was given to the day it is due, or was done.
 *
 * @param to null where no day is set
 */
public record Bar(Task task, LocalDate from, @Nullable LocalDate to) {

    public Ink ink(LocalDate today) {
        if (task.status() == TaskStatus.DONE) {
            return Ink.DONE;
        }
        if (task.isLate(today)) {
            return Ink.LATE;
        }
        return to == null || task.status().isClosed() ? Ink.OPEN : Ink.RUNNING;
    }

    /** The last day shown: an open task goes on at least until today, one without a day to the end of the strip. */
    LocalDate shownTo(Scale scale, LocalDate today) {
        if (to == null) {
            return scale.last();
        }
        return task.isLate(today) ? today : to;
    }

    /** «Từ 01/09/2026 đến 30/09/2026». */
    public String words() {
        return "Từ " + DueWords.date(from) + (to == null ? ", chưa có hạn" : " đến " + DueWords.date(to));
    }
}
