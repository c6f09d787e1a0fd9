package vn.danvan.terms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.danvan.terms.Answer.Due;
import vn.danvan.terms.Answer.PersonDecides;
import vn.danvan.terms.Answer.Refused;
import vn.danvan.terms.calendar.OfficeHours;
import vn.danvan.terms.calendar.VietnameseDate;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.rule.Extension;
import vn.danvan.terms.rule.Length;
import vn.danvan.terms.rule.Method;
import vn.danvan.terms.rule.Pause;
import vn.danvan.terms.rule.RuleVersion;
import vn.danvan.terms.rule.TermRule;
import vn.danvan.terms.rule.Unit;

/** Applies one version of a rule to the facts of a case. */
final class Counter {

    private final TermRule rule;
    private final RuleVersion version;
    private final Facts facts;
    private final WorkingCalendar calendar;
    private final OfficeHours office;

    Counter(TermRule rule, RuleVersion version, Facts facts, WorkingCalendar calendar, OfficeHours office) {
        this.rule = rule;
        this.version = version;
        this.facts = facts;
        this.calendar = calendar;
        this.office = office;
    }

    Answer answer() {
        boolean forward = version.method() instanceof Method.Within;
        if (!forward && (facts.extensions() > 0 || !facts.suspensions().isEmpty())) {
            return refused("không có gia hạn, tạm đình chỉ đối với cách tính này");
        }
        return switch (version.method()) {
            case Method.Within within -> within(within);
            case Method.Ahead ahead -> ahead(ahead);
            case Method.OnDates onDates -> onDate(new RecurringDay(calendar, facts.start()).next(onDates));
            case Method.EveryMonth everyMonth -> reception(new RecurringDay(calendar, facts.start()).next(everyMonth));
            case Method.OncePer oncePer -> lastChance(new RecurringDay(calendar, facts.start()).next(oncePer));
            case Method.Judgement judgement -> new PersonDecides(rule.id(), judgement.question());
            case Method.NoTerm noTerm -> refused("không đặt thời hạn để tính: " + noTerm.why());
        };
    }

    private Answer within(Method.Within within) {
        if (!within.given() && facts.given() != null) {
            return refused("thời hạn do luật định, không nhận thời hạn khác");
        }
        var length = within.given() ? facts.given() : within.lengths().of(facts.circumstances());
        if (length == null) {
            return refused(
                    within.given()
                            ? "cần biết thời hạn giải quyết của thủ tục"
                            : "không có thời hạn cho các trường hợp này cùng lúc");
        }
        var refusal = refuseExtensions(within.extension());
        if (refusal == null) {
            refusal = refusePause(within.pause());
        }
        return refusal != null ? refusal : count(within, extended(length, within.extension()));
    }

    private Length extended(Length length, @Nullable Extension extension) {
        return extension == null || facts.extensions() == 0
                ? length
                : length.plus(facts.extensions(), extension.each());
    }

    private @Nullable Answer refuseExtensions(@Nullable Extension extension) {
        int most = extension == null ? 0 : extension.most();
        if (facts.extensions() <= most) {
            return null;
        }
        return refused(
                most == 0
                        ? "không được gia hạn"
                        : "chỉ được gia hạn tối đa %d lần, không phải %d lần".formatted(most, facts.extensions()));
    }

    private @Nullable Answer refusePause(@Nullable Pause pause) {
        if (facts.suspensions().isEmpty()) {
            return null;
        }
        if (pause == null) {
            return refused("pháp luật không quy định tạm đình chỉ đối với thời hạn này");
        }
        var first = facts.suspensions().getFirst().from();
        return first.isBefore(pause.from())
                ? new PersonDecides(
                        rule.id(),
                        "Quy định về tạm đình chỉ (%s) chỉ có từ ngày %s; thời gian từ ngày %s có được trừ không?"
                                .formatted(pause.citation(), VietnameseDate.of(pause.from()), VietnameseDate.of(first)))
                : null;
    }

    private Answer count(Method.Within within, Length length) {
        return switch (length.unit()) {
            case HOUR, WORKING_HOUR -> hours(length);
            case CALENDAR_DAY, WORKING_DAY, MONTH -> stillSuspended() ? askAboutSuspension() : days(within, length);
        };
    }

    private Answer days(Method.Within within, Length length) {
        var count = new ForwardCount(calendar, facts, length.amount() * 2 + 12);
        var event = count.begin(isAfterCutoff());
        var bareDay = count.count(event, length);
        var day = within.movesOn() ? count.moveOn(bareDay) : bareDay;
        return facts.suspensions().stream()
                .map(Suspension::from)
                .filter(from -> from.isAfter(day))
                .findFirst()
                .<Answer>map(from -> refused("đã hết hạn ngày %s trước khi tạm đình chỉ ngày %s"
                        .formatted(VietnameseDate.of(day), VietnameseDate.of(from))))
                .orElseGet(() -> due(length, day, bareDay, null, null, count.days()));
    }

    private boolean isAfterCutoff() {
        LocalTime at = facts.at();
        LocalTime cutoff = version.cutoff();
        return at != null && cutoff != null && at.isAfter(cutoff);
    }

    private boolean stillSuspended() {
        return !facts.suspensions().isEmpty() && facts.suspensions().getLast().resumed() == null;
    }

    private Answer askAboutSuspension() {
        return new PersonDecides(
                rule.id(),
                "Vụ việc đang tạm đình chỉ từ ngày %s; thời hạn chỉ tính tiếp khi có quyết định tiếp tục giải quyết."
                        .formatted(
                                VietnameseDate.of(facts.suspensions().getLast().from())));
    }

    private Answer hours(Length length) {
        var at = facts.at();
        if (at == null || !facts.suspensions().isEmpty()) {
            return refused(at == null ? "cần biết giờ bắt đầu" : "thời hạn tính bằng giờ không có tạm đình chỉ");
        }
        var count = new HourCount(calendar, office);
        LocalDateTime event = facts.start().atTime(at);
        var due = length.unit() == Unit.HOUR
                ? count.clockHours(event, length.amount())
                : count.officeHours(event, length.amount());
        return due(length, due.toLocalDate(), due.toLocalDate(), due.toLocalTime(), null, count.days());
    }

    private Answer ahead(Method.Ahead ahead) {
        var length = ahead.lengths().of(facts.circumstances());
        if (length == null) {
            return refused("không có thời hạn cho các trường hợp này cùng lúc");
        }
        var count = new BackwardCount(calendar, length.amount() * 2 + 12);
        var bareDay = count.count(facts.start(), length, ahead.wholeDaysBetween());
        return due(length, count.moveBack(bareDay), bareDay, null, null, count.days());
    }

    private Answer onDate(RecurringDay.Sending sending) {
        var count = new BackwardCount(calendar, 8);
        var opens = sending.date().opens();
        return due(
                null,
                count.moveBack(sending.bareDay()),
                sending.bareDay(),
                null,
                opens == null ? null : opens.atYear(sending.bareDay().getYear()),
                count.days());
    }

    private Answer reception(LocalDate named) {
        var count = new ForwardCount(calendar, facts, 8);
        count.days().consult(calendar.day(named), calendar.isWorking(named) ? Mark.LANDED : Mark.PASSED_OVER);
        return due(null, count.moveOn(named), named, null, null, count.days());
    }

    private Answer lastChance(LocalDate lastDay) {
        var count = new BackwardCount(calendar, 8);
        return due(null, count.moveBack(lastDay), lastDay, null, null, count.days());
    }

    private Answer due(
            @Nullable Length length,
            LocalDate day,
            LocalDate bareDay,
            @Nullable LocalTime time,
            @Nullable LocalDate opensOn,
            CountedDays days) {
        return new Due(new DueDate(rule, version, facts, length, day, bareDay, time, opensOn, days));
    }

    private Answer refused(String why) {
        return new Refused(rule.id(), "%s (%s): %s.".formatted(rule.id(), rule.title(), why));
    }
}
