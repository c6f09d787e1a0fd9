package vn.danvan.terms.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.Answer;
import vn.danvan.terms.DueDate;
import vn.danvan.terms.Facts;
import vn.danvan.terms.Terms;
import vn.danvan.terms.calendar.VietnameseDate;
import vn.danvan.terms.law.Status;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Lengths;
import vn.danvan.terms.rule.Method;

/** What would change a due date, and to which day where that can be said (điều làm thay đổi hạn). */
public final class Alternatives {

    /** A change of facts, notice or reading, in Vietnamese, with the day that would follow. */
    public record Alternative(String when, @Nullable LocalDate day) {}

    private final Terms terms;
    private final DueDate due;
    private final List<Alternative> found = new ArrayList<>();

    private Alternatives(Terms terms, DueDate due) {
        this.terms = terms;
        this.due = due;
    }

    public static List<Alternative> of(Terms terms, DueDate due) {
        var alternatives = new Alternatives(terms, due);
        alternatives.collect();
        return List.copyOf(alternatives.found);
    }

    private void collect() {
        switch (due.version().method()) {
            case Method.Within within -> {
                circumstances(within.lengths());
                extension(within);
                if (within.pause() != null) {
                    found.add(new Alternative(
                            "quyết định tạm đình chỉ, tiếp tục ("
                                    + within.pause().citation() + ")",
                            null));
                }
            }
            case Method.Ahead ahead -> {
                circumstances(ahead.lengths());
                reading(ahead);
            }
            default -> {}
        }
        doubts();
    }

    private void circumstances(Lengths lengths) {
        for (Lengths.Variant variant : lengths.variants()) {
            if (!variant.length().equals(lengths.of(due.facts().circumstances()))) {
                String when = variant.when().isEmpty() ? "trường hợp thông thường" : words(variant);
                add(when, due.facts().in(variant.when()));
            }
        }
    }

    private static String words(Lengths.Variant variant) {
        return variant.when().stream()
                .sorted()
                .map(Circumstance::vietnamese)
                .reduce((one, other) -> one + " và " + other)
                .orElseThrow();
    }

    private void extension(Method.Within within) {
        var extension = within.extension();
        int next = due.facts().extensions() + 1;
        if (extension != null && next <= extension.most()) {
            String condition = extension.conditions().size() < next
                    ? ""
                    : " (" + extension.conditions().get(next - 1) + ")";
            add("gia hạn lần %d%s".formatted(next, condition), due.facts().extended(next));
        }
    }

    private void reading(Method.Ahead ahead) {
        boolean whole = ahead.wholeDaysBetween();
        found.add(new Alternative(
                whole
                        ? "cách hiểu chữ «trước»: nếu ngày đếm cuối cùng vẫn kịp"
                        : "cách hiểu chữ «trước»: nếu phải đủ số ngày trọn vẹn ở giữa",
                terms.calendar().sameOrPreviousWorkingDay(due.bareDay().plusDays(whole ? 1 : -1))));
    }

    private void add(String when, Facts facts) {
        if (terms.answer(due.rule().id(), facts) instanceof Answer.Due(var other)) {
            found.add(new Alternative(when, other.day()));
        }
    }

    private void doubts() {
        due.yearsWithoutNotice()
                .forEach(year -> found.add(new Alternative("thông báo nghỉ lễ, tết năm " + year, null)));
        if (due.version().status() == Status.UNVERIFIED) {
            found.add(new Alternative("đối chiếu số ngày với văn bản", null));
        }
        var to = due.version().to();
        if (to != null && due.day().isAfter(to)) {
            found.add(new Alternative("quy định mới từ ngày " + VietnameseDate.of(to.plusDays(1)), null));
        }
    }
}
