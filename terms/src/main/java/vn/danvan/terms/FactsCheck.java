package vn.danvan.terms;

import java.time.LocalDate;
import java.util.Optional;
import vn.danvan.terms.calendar.VietnameseDate;

/** What is wrong with the facts themselves, whatever the rule. */
final class FactsCheck {

    /** Every term that begins in these years ends within the calendar. */
    static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    static final LocalDate LAST = LocalDate.of(2189, 12, 31);

    private FactsCheck() {}

    /** The first fault, as a Vietnamese clause. */
    static Optional<String> fault(Facts facts) {
        if (outside(facts.start())) {
            return Optional.of("ngày %s ngoài khoảng lịch tính được, từ %s đến %s"
                    .formatted(VietnameseDate.of(facts.start()), VietnameseDate.of(FIRST), VietnameseDate.of(LAST)));
        }
        return facts.extensions() < 0 ? Optional.of("số lần gia hạn không được âm") : suspensionFault(facts);
    }

    private static boolean outside(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(LAST);
    }

    private static Optional<String> suspensionFault(Facts facts) {
        LocalDate free = facts.start();
        for (Suspension suspension : facts.suspensions()) {
            var from = suspension.from();
            var resumed = suspension.resumed();
            if (resumed != null && resumed.isBefore(from)) {
                return Optional.of("ngày tiếp tục %s trước ngày tạm đình chỉ %s"
                        .formatted(VietnameseDate.of(resumed), VietnameseDate.of(from)));
            }
            if (from.isBefore(free)) {
                return Optional.of("tạm đình chỉ ngày %s trước ngày %s là ngày bắt đầu hoặc tiếp tục tính thời hạn"
                        .formatted(VietnameseDate.of(from), VietnameseDate.of(free)));
            }
            free = resumed == null ? LAST : resumed;
            if (outside(free)) {
                return Optional.of("ngày tiếp tục ngoài khoảng lịch tính được");
            }
        }
        return Optional.empty();
    }
}
