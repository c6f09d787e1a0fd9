package vn.danvan.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.calendar.NoticePreview;

/** A month as a table: weeks from Monday, a place without day is null. */
public record MonthView(String title, List<List<@Nullable Cell>> weeks) {
    private static final int WEEK = 7;

    /**
     * A day.
     *
     * @param why what stands behind it, for reading out
     * @param changed whether the notice makes it other than it is
     */
    public record Cell(int number, boolean working, boolean changed, String why) {
        public String css() {
            return (working ? "day-worked" : "day-off") + (changed ? " day-changed" : "");
        }
    }

    static MonthView of(YearMonth month, NoticePreview preview) {
        var cells = new ArrayList<@Nullable Cell>();
        for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            cells.add(null);
        }
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            cells.add(cell(month.atDay(number), preview));
        }
        while (cells.size() % WEEK != 0) {
            cells.add(null);
        }
        var weeks = new ArrayList<List<@Nullable Cell>>();
        for (int start = 0; start < cells.size(); start += WEEK) {
            weeks.add(cells.subList(start, start + WEEK));
        }
        return new MonthView("Tháng %d/%d".formatted(month.getMonthValue(), month.getYear()), weeks);
    }

    private static Cell cell(LocalDate date, NoticePreview preview) {
        var day = preview.after().day(date);
        return new Cell(date.getDayOfMonth(), day.working(), preview.touches(date), day.why());
    }
}
