package vn.danvan.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.terms.calendar.AgencyDay;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Method;
import vn.danvan.terms.rule.TermRule;
import vn.danvan.terms.rule.Unit;

/** What holds for every rule and every case, tried on cases drawn with a fixed seed. */
class PropertiesTest {

    private static final Terms TERMS = Terms.standard();
    private static final int CASES = 4_000;
    private static final LocalDate FIRST = LocalDate.of(2012, 7, 1);

    private final SplittableRandom random = new SplittableRandom(20260701);
    private final List<TermRule> rules = new ArrayList<>(TERMS.rules());

    private Stream<DueDate> dueDates() {
        return Stream.generate(this::drawn)
                .limit(CASES)
                .filter(Answer.Due.class::isInstance)
                .map(answer -> ((Answer.Due) answer).date());
    }

    private Answer drawn() {
        var rule = rules.get(random.nextInt(rules.size()));
        var facts = Facts.from(FIRST.plusDays(random.nextInt(60 * 365))).extended(random.nextInt(5) == 0 ? 1 : 0);
        var circumstances = new HashSet<Circumstance>();
        for (Circumstance circumstance : Circumstance.values()) {
            if (random.nextInt(4) == 0) {
                circumstances.add(circumstance);
            }
        }
        return TERMS.answer(rule.id(), suspendedSometimes(facts.in(circumstances)));
    }

    private Facts suspendedSometimes(Facts facts) {
        if (random.nextInt(3) > 0) {
            return facts;
        }
        var from = facts.start().plusDays(random.nextInt(20));
        return facts.suspended(from, from.plusDays(random.nextInt(60)));
    }

    @Test
    void addingADayOffNeverMakesATermOfWorkingDaysEndEarlier() {
        dueDates().filter(PropertiesTest::isForward).forEach(due -> {
            var dayOff = due.facts().start().plusDays(random.nextInt(60));
            var closed = new AgencyDay(dayOff, AgencyDay.Effect.OFF, "nghỉ thêm");
            var later = TERMS.on(TERMS.calendar().with(List.of(closed))).recount(due);
            assertThat(later).isInstanceOfSatisfying(Answer.Due.class, answer -> assertThat(
                            answer.date().day())
                    .isAfterOrEqualTo(due.day()));
        });
    }

    @Test
    void neverEndsEarlierWhenItBeginsLaterUnderOneVersion() {
        dueDates().filter(due -> due.facts().suspensions().isEmpty()).forEach(due -> {
            var facts = due.facts();
            var later = Facts.from(facts.start().plusDays(1 + random.nextInt(40)))
                    .in(facts.circumstances())
                    .extended(facts.extensions());
            if (TERMS.answer(due.rule().id(), later) instanceof Answer.Due(var other)
                    && other.version().equals(due.version())) {
                assertThat(other.day()).isAfterOrEqualTo(due.day());
            }
        });
    }

    @Test
    void countsAsManyDaysAsTheTermHas() {
        dueDates()
                .filter(due -> due.length() != null && due.length().unit() != Unit.MONTH)
                .forEach(due -> {
                    var counted =
                            due.days().stream().filter(CountedDay::counted).toList();
                    assertThat(counted).hasSize(due.length().amount());
                    assertThat(counted.getLast().number())
                            .isEqualTo(due.length().amount());
                });
    }

    @Test
    void listsEveryDayBetweenEventAndDueDateOnce() {
        dueDates().filter(PropertiesTest::isForward).forEach(due -> assertThat(
                        due.days().stream().map(day -> day.day().date()))
                .containsExactlyElementsOf(
                        due.facts().start().datesUntil(due.day().plusDays(1)).toList()));
    }

    @Test
    void givesTheSameWhenCountedAgain() {
        dueDates().forEach(due -> assertThat(TERMS.recount(due)).isEqualTo(new Answer.Due(due)));
    }

    @Test
    void neverEndsOnADayOffUnlessItIsADuration() {
        dueDates()
                .filter(due -> !(due.version().method() instanceof Method.Within within) || within.movesOn())
                .forEach(due -> assertThat(TERMS.calendar().isWorking(due.day()))
                        .as(due.rule().id())
                        .isTrue());
    }

    @Test
    void neverPutsASafeDayAfterTheDayTheLawNames() {
        dueDates()
                .filter(due -> due.version().method() instanceof Method.OnDates
                        || due.version().method() instanceof Method.Ahead)
                .forEach(due -> assertThat(due.day()).isBeforeOrEqualTo(due.bareDay()));
    }

    private static boolean isForward(DueDate due) {
        return due.version().method() instanceof Method.Within;
    }
}
