package vn.danvan.terms.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds notices that cannot hold together: two for one day or one year, a swap of days that are not what it says. A
 * notice that repeats another word for word, as provinces do, is no contradiction when its scope is another.
 */
final class NoticeCheck {

    private final List<String> contradictions = new ArrayList<>();

    private NoticeCheck() {}

    /** The notices that still hold: those that no later notice replaces. */
    static List<Notice> inForce(List<Notice> notices) {
        Set<String> replaced =
                notices.stream().map(Notice::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        return notices.stream()
                .filter(notice -> !replaced.contains(notice.number()))
                .toList();
    }

    /** One Vietnamese sentence for each contradiction. */
    static List<String> contradictions(List<Notice> inForce) {
        var check = new NoticeCheck();
        check.range(inForce);
        check.years(inForce);
        check.days(inForce);
        return List.copyOf(check.contradictions);
    }

    private void range(List<Notice> notices) {
        for (Notice notice : notices) {
            notice.namedDays()
                    .filter(day -> !WorkingCalendar.covers(day))
                    .forEach(day -> contradictions.add("Thông báo %s ghi ngày %s ngoài khoảng lịch tính được."
                            .formatted(notice.number(), VietnameseDate.of(day))));
        }
    }

    private void years(List<Notice> notices) {
        Map<Integer, List<Notice>> byYear = new TreeMap<>();
        for (Notice notice : notices) {
            if (notice.choice() != null) {
                byYear.computeIfAbsent(notice.choice().year(), _ -> new ArrayList<>())
                        .add(notice);
            }
        }
        byYear.forEach((year, several) -> {
            if (clash(several, notice -> Optional.ofNullable(notice.choice()))) {
                report("nghỉ Tết, Quốc khánh năm " + year, several);
            }
        });
    }

    private void days(List<Notice> notices) {
        Map<LocalDate, List<Notice>> byDay = new TreeMap<>();
        for (Notice notice : notices) {
            notice.namedDays().forEach(day -> byDay.computeIfAbsent(day, _ -> new ArrayList<>())
                    .add(notice));
        }
        byDay.forEach((day, several) -> {
            if (clash(several, notice -> statementsAbout(notice, day))) {
                report("ngày " + VietnameseDate.of(day), several);
            }
        });
    }

    private static List<Object> statementsAbout(Notice notice, LocalDate day) {
        return Stream.<Object>concat(
                        notice.swaps().stream()
                                .filter(swap ->
                                        swap.off().equals(day) || swap.worked().equals(day)),
                        notice.extraDays().stream().filter(extra -> extra.date().equals(day)))
                .toList();
    }

    /** Two of the same scope, or of different scopes that say different things. */
    private static boolean clash(List<Notice> several, Function<Notice, ?> statement) {
        if (several.size() < 2) {
            return false;
        }
        boolean sameScopeTwice = several.stream().map(Notice::scope).distinct().count() < several.size();
        return sameScopeTwice || several.stream().map(statement).distinct().count() > 1;
    }

    private void report(String about, List<Notice> several) {
        var numbers = several.stream().map(Notice::number).collect(Collectors.toCollection(LinkedHashSet::new));
        contradictions.add("Nhiều thông báo cùng quy định %s: %s; phải ghi rõ thông báo nào thay thế."
                .formatted(about, String.join(", ", numbers)));
    }
}
