package vn.danvan.terms;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.rule.Method;
import vn.danvan.terms.rule.TermRule;

class ExamplesTest {

    private static final Terms TERMS = Terms.standard();

    static Stream<Example> examples() {
        return Example.all();
    }

    static Stream<Example> refusals() {
        return Example.refusals();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void endsOnTheDayCountedWithoutTheLibrary(Example example) {
        assertThat(TERMS.answer(example.rule(), example.facts()))
                .as(example.covers())
                .isInstanceOfSatisfying(Answer.Due.class, answer -> {
                    assertThat(answer.date().day()).isEqualTo(LocalDate.parse(example.expected()));
                    assertThat(answer.date().articles())
                            .extracting(Citation::toString)
                            .contains(example.basis());
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void givesNoDateAndSaysWhy(Example example) {
        var answer = TERMS.answer(example.rule(), example.facts());
        if (example.expected().equals("decides")) {
            assertThat(answer)
                    .isInstanceOfSatisfying(Answer.PersonDecides.class, decides -> assertThat(decides.question())
                            .contains(example.basis()));
        } else {
            assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(refused.reason())
                    .contains(example.basis())
                    .contains(example.rule()));
        }
    }

    @Test
    void coversEveryRuleThatGivesADateFiveTimesAtLeast() {
        var examples = Example.all().collect(groupingBy(Example::rule, counting()));
        assertThat(examples.values().stream().mapToLong(Long::longValue).sum()).isGreaterThanOrEqualTo(250);
        assertThat(TERMS.rules().stream().filter(ExamplesTest::givesADate).map(TermRule::id))
                .allSatisfy(rule -> assertThat(examples)
                        .hasEntrySatisfying(rule, count -> assertThat(count).isGreaterThanOrEqualTo(5)));
    }

    private static boolean givesADate(TermRule rule) {
        return !(rule.latest().method() instanceof Method.Judgement
                || rule.latest().method() instanceof Method.NoTerm);
    }
}
