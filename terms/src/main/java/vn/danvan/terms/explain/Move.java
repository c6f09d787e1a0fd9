package vn.danvan.terms.explain;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.danvan.terms.CountedDay;
import vn.danvan.terms.DueDate;
import vn.danvan.terms.calendar.Day;
import vn.danvan.terms.calendar.VietnameseDate;

/** A due date counted again after a notice or a rule has changed: what moved and why (hạn thay đổi). */
public record Move(DueDate before, DueDate after) {

    public boolean moved() {
        return !before.day().equals(after.day());
    }

    /** The days that were worked before and are off now, or the other way round. */
    public List<Day> changedDays() {
        Map<LocalDate, Day> known = new HashMap<>();
        before.days().forEach(day -> known.put(day.day().date(), day.day()));
        return after.days().stream()
                .map(CountedDay::day)
                .filter(day ->
                        known.containsKey(day.date()) && known.get(day.date()).working() != day.working())
                .toList();
    }

    /** One Vietnamese sentence for those whom it concerns. */
    public String sentence() {
        String result = moved()
                ? "chuyển từ %s sang %s"
                        .formatted(VietnameseDate.of(before.day()), VietnameseDate.withWeekday(after.day()))
                : "vẫn là " + VietnameseDate.withWeekday(after.day());
        var reasons = reasons();
        return after.rule().title()
                + ": hạn "
                + result
                + (reasons.isEmpty() ? "" : ", vì " + String.join("; ", reasons))
                + ".";
    }

    private List<String> reasons() {
        var reasons = new ArrayList<String>();
        if (!before.version().equals(after.version())) {
            reasons.add("quy định thay đổi (%s)"
                    .formatted(after.articles().getFirst().inSentence()));
        }
        var days = changedDays();
        if (!days.isEmpty()) {
            reasons.add(days.stream()
                    .map(day -> VietnameseDate.of(day.date()) + " " + day.why())
                    .collect(joining(", ")));
        }
        return reasons;
    }
}
