package vn.danvan.terms.explain;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.danvan.terms.CountedDay;
import vn.danvan.terms.DueDate;
import vn.danvan.terms.Mark;
import vn.danvan.terms.Suspension;
import vn.danvan.terms.calendar.DayKind;
import vn.danvan.terms.calendar.VietnameseDate;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Status;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Method;

/** A due date with its reasons as one Vietnamese sentence (lời giải thích hạn). */
public final class Sentence {

    private final DueDate due;
    private final List<String> clauses = new ArrayList<>();

    private Sentence(DueDate due) {
        this.due = due;
    }

    public static String of(DueDate due) {
        var sentence = new Sentence(due);
        sentence.compose();
        return due.rule().title() + ": " + String.join("; ", sentence.clauses) + ".";
    }

    private void compose() {
        clauses.add(result());
        sayHowCounted();
        sayCircumstances();
        saySuspensions();
        sayDaysOff();
        sayMove();
        clauses.add(
                "căn cứ " + due.articles().stream().map(Citation::inSentence).collect(joining(", ")));
        sayNotices();
        sayDoubts();
    }

    private String result() {
        String day = (due.time() == null ? "" : due.time() + " ") + VietnameseDate.withWeekday(due.day());
        return switch (due.version().method()) {
            case Method.Within within -> within.atLeast() ? "ít nhất đến hết " + day : "hạn là " + day;
            case Method.EveryMonth _ -> "ngày gần nhất là " + day;
            default -> "chậm nhất là " + day;
        };
    }

    private void sayHowCounted() {
        String start = VietnameseDate.of(due.facts().start());
        switch (due.version().method()) {
            case Method.Within _ ->
                clauses.add(
                        due.time() == null
                                ? "%s tính từ ngày tiếp theo của %s %s".formatted(due.length(), event(), start)
                                : "%s tính từ %s %s"
                                        .formatted(due.length(), due.facts().at(), start));
            case Method.Ahead ahead ->
                clauses.add("%s%s trước %s %s, không tính ngày này"
                        .formatted(due.length(), ahead.wholeDaysBetween() ? " trọn vẹn" : "", event(), start));
            case Method.OnDates onDates -> clauses.add(named(onDates));
            case Method.EveryMonth everyMonth -> clauses.add("ngày %d hằng tháng".formatted(everyMonth.dayOfMonth()));
            case Method.OncePer oncePer ->
                clauses.add("ít nhất một ngày mỗi %s, đây là ngày làm việc cuối"
                        .formatted(oncePer.period().vietnamese()));
            case Method.Judgement _, Method.NoTerm _ -> throw new IllegalStateException("No date: " + due.rule());
        }
    }

    private String event() {
        return due.rule().startEvent();
    }

    private String named(Method.OnDates onDates) {
        boolean strictly = onDates.dates().getFirst().strictlyBefore();
        LocalDate day = strictly ? due.bareDay().plusDays(1) : due.bareDay();
        String opens = due.opensOn() == null ? "" : ", mở từ ngày " + VietnameseDate.of(due.opensOn());
        return (strictly ? "phải xong trước ngày " : "phải xong đến hết ngày ") + VietnameseDate.of(day) + opens;
    }

    private void sayCircumstances() {
        var known = due.version().method().lengths().known();
        for (Circumstance circumstance : Circumstance.values()) {
            if (due.facts().circumstances().contains(circumstance)) {
                clauses.add(
                        circumstance.vietnamese() + (known.contains(circumstance) ? "" : " (không có thời hạn riêng)"));
            }
        }
        if (due.facts().extensions() > 0) {
            clauses.add("đã gia hạn %d lần".formatted(due.facts().extensions()));
        }
    }

    private void saySuspensions() {
        for (Suspension suspension : due.facts().suspensions()) {
            var resumed = suspension.resumed();
            if (resumed != null) {
                clauses.add("tạm đình chỉ từ ngày %s, tính tiếp từ ngày %s"
                        .formatted(VietnameseDate.of(suspension.from()), VietnameseDate.of(resumed)));
            }
        }
    }

    private void sayDaysOff() {
        Map<String, List<LocalDate>> reasons = new LinkedHashMap<>();
        long restDays = due.days().stream().filter(Sentence::isRest).count();
        for (CountedDay day : due.days()) {
            if (day.mark() == Mark.DAY_OFF && !isRest(day)) {
                reasons.computeIfAbsent(day.why(), _ -> new ArrayList<>())
                        .add(day.day().date());
            }
        }
        var parts = new ArrayList<String>();
        if (restDays > 0) {
            parts.add(restDays + " ngày nghỉ hằng tuần");
        }
        reasons.forEach((why, dates) ->
                parts.add(why + " (" + dates.stream().map(VietnameseDate::of).collect(joining(", ")) + ")"));
        if (!parts.isEmpty()) {
            clauses.add("không tính " + String.join(", ", parts));
        }
        sayWorkedRestDays();
    }

    private static boolean isRest(CountedDay day) {
        return day.mark() == Mark.DAY_OFF && day.day().kind() == DayKind.WEEKLY_REST;
    }

    private void sayWorkedRestDays() {
        String worked = due.days().stream()
                .filter(day ->
                        day.counted() && due.countsWorkingDays() && day.day().kind() == DayKind.SWAPPED_WORK)
                .map(day -> VietnameseDate.of(day.day().date()))
                .collect(joining(", "));
        if (!worked.isEmpty()) {
            clauses.add("tính cả ngày làm bù " + worked);
        }
    }

    private void sayMove() {
        if (due.moved() && due.days().stream().anyMatch(day -> day.mark() == Mark.LANDED)) {
            clauses.add("ngày cuối %s là ngày nghỉ nên chuyển %s ngày làm việc gần nhất"
                    .formatted(VietnameseDate.of(due.bareDay()), due.day().isAfter(due.bareDay()) ? "sang" : "về"));
        }
    }

    private void sayNotices() {
        if (!due.notices().isEmpty()) {
            clauses.add("theo "
                    + due.notices().stream()
                            .map(notice -> notice.citation().document())
                            .collect(joining(", ")));
        }
    }

    private void sayDoubts() {
        if (due.provisional()) {
            clauses.add("tạm tính, vì chưa có thông báo nghỉ lễ, tết năm "
                    + due.yearsWithoutNotice().stream().map(String::valueOf).collect(joining(", ")));
        }
        var correction = due.version().correction();
        if (correction != null) {
            clauses.add(correction.inSentence());
        }
        if (due.version().status() != Status.VERIFIED) {
            clauses.add(due.version().status().vietnamese());
        }
    }
}
