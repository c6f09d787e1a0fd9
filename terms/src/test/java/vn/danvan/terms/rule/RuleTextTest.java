package vn.danvan.terms.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danvan.terms.Answer;
import vn.danvan.terms.Facts;
import vn.danvan.terms.Terms;
import vn.danvan.terms.explain.Sentence;

class RuleTextTest {

    static Collection<TermRule> rules() {
        return RuleBook.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatIsWrittenIsReadBackAsItWas(TermRule rule) {
        assertThat(RuleFile.parse(RuleText.of(rule))).isEqualTo(List.of(rule));
    }

    @Test
    void aVersionSetRightTakesThePlaceOfTheWrongOneAndSaysByWhom() {
        var right = RuleFile.parse("""
                rule: KN-00
                title: Thời hiệu khiếu nại
                start: ngày nhận được quyết định
                from: 2012-06-01
                length: 60 d
                law: Luật Khiếu nại 02/2011/QH13, Điều 9
                status: verified
                corrected: 2026-11-24, Nguyễn Văn Thử
                """).getFirst().latest();
        var terms = Terms.standard();
        var book = terms.book().corrected("KN-00", LocalDate.of(2012, 7, 1), right);
        assertThat(book.find("KN-00").orElseThrow().versions()).containsExactly(right);
        assertThat(terms.by(book).answer("KN-00", Facts.from(LocalDate.of(2024, 1, 2))))
                .isInstanceOfSatisfying(Answer.Due.class, due -> assertThat(Sentence.of(due.date()))
                        .contains("60 ngày", "theo bản đối chiếu của Nguyễn Văn Thử ngày 24/11/2026"));
    }

    @Test
    void twoVersionsThatClaimOneDayAreFound() {
        var rule = RuleBook.standard().find("KN-01").orElseThrow();
        assertThat(rule.overlap()).isEmpty();
        var tooEarly = RuleFile.parse(RuleText.of(rule).replace("from: 2026-07-01", "from: 2026-06-30"))
                .getFirst();
        assertThat(tooEarly.overlap()).isPresent();
    }
}
