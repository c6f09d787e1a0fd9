package vn.danvan.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.terms.calendar.CalendarAnswer;
import vn.danvan.terms.calendar.Notice;
import vn.danvan.terms.calendar.NoticeFile;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.law.Citation;
import vn.danvan.terms.law.Status;
import vn.danvan.terms.rule.Circumstance;
import vn.danvan.terms.rule.Length;
import vn.danvan.terms.rule.RuleFile;
import vn.danvan.terms.rule.Unit;

class TermsTest {

    private static final Terms TERMS = Terms.standard();

    private static DueDate due(Terms terms, String rule, Facts facts) {
        return ((Answer.Due) terms.answer(rule, facts)).date();
    }

    private static DueDate due(String rule, String start) {
        return due(TERMS, rule, Facts.from(LocalDate.parse(start)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "KN-01, 2026-07-01, false, all days of a year with notice",
        "KN-01, 2026-12-28, true, working days in a year without notice",
        "KN-03, 2026-12-01, false, a last day in 2026",
        "KN-03, 2026-12-11, true, the last day lies in 2027",
        "DC-15, 2026-07-01, false, months do not ask whether a day is worked",
    })
    void isProvisionalWhenADayThatDecidedMayStillChange(String rule, String start, boolean provisional, String why) {
        assertThat(due(rule, start).provisional()).as(why).isEqualTo(provisional);
    }

    @Test
    void movesWhenTheNoticeComes() {
        var before = due("KN-06", "2027-02-01");
        var notices = NoticeFile.parse("notice: 1/TB-MAU\nyear: 2027\ntet: 1+4\nnational-day: after\n");
        var calendar = ((CalendarAnswer.Ready) WorkingCalendar.of(notices)).calendar();
        var after = ((Answer.Due) TERMS.on(calendar).recount(before)).date();
        assertThat(before.day()).isEqualTo("2027-02-11");
        assertThat(before.provisional()).isTrue();
        assertThat(after.day()).isEqualTo("2027-02-04");
        assertThat(after.provisional()).isFalse();
    }

    @Test
    void namesTheNoticesThatFixedDaysOfTheCount() {
        assertThat(due("KN-01", "2026-08-27").notices())
                .extracting(Notice::number)
                .containsExactly("9441/TB-BNV");
    }

    @Test
    void citesTheCivilCodeOfTheDay() {
        assertThat(due("KN-03", "2024-01-10").articles())
                .extracting(Citation::toString)
                .containsExactly(
                        "Luật Khiếu nại 02/2011/QH13, Điều 28",
                        "Bộ luật Dân sự 91/2015/QH13, khoản 2 Điều 147",
                        "Bộ luật Dân sự 91/2015/QH13, khoản 5 Điều 148");
        assertThat(due("KN-03", "2016-06-01").articles())
                .extracting(Citation::document)
                .contains("Bộ luật Dân sự 33/2005/QH11");
    }

    @Test
    void marksWhatEachDayIs() {
        assertThat(due("KN-01", "2026-08-27").days())
                .extracting(CountedDay::mark)
                .containsExactly(
                        Mark.EVENT,
                        Mark.COUNTED,
                        Mark.DAY_OFF,
                        Mark.DAY_OFF,
                        Mark.DAY_OFF,
                        Mark.DAY_OFF,
                        Mark.DAY_OFF,
                        Mark.COUNTED,
                        Mark.COUNTED,
                        Mark.DAY_OFF,
                        Mark.DAY_OFF,
                        Mark.COUNTED,
                        Mark.COUNTED,
                        Mark.COUNTED,
                        Mark.COUNTED);
    }

    @Test
    void countsHoursOfTheOffice() {
        var facts =
                Facts.from(LocalDate.of(2026, 8, 28)).at(LocalTime.of(15, 0)).lasting(new Length(8, Unit.WORKING_HOUR));
        var due = due(TERMS, "TTHC", facts);
        assertThat(due.day()).isEqualTo("2026-09-03");
        assertThat(due.time()).isEqualTo("15:00");
        assertThat(due.days().getLast().number()).isEqualTo(8);
    }

    @Test
    void ignoresACircumstanceThatTheRuleDoesNotKnow() {
        var facts = Facts.from(LocalDate.of(2026, 7, 1)).in(Circumstance.REMOTE);
        assertThat(due(TERMS, "KN-01", facts).day())
                .isEqualTo(due("KN-01", "2026-07-01").day());
    }

    @Test
    void letsAnAdministratorCorrectARule() {
        var correction = RuleFile.parse("""
                rule: KN-06
                title: Gửi quyết định giải quyết khiếu nại lần đầu
                start: ngày ban hành quyết định
                from: 2012-07-01
                length: 5 wd
                law: Luật Khiếu nại 02/2011/QH13, Điều 32
                status: verified
                """);
        var corrected = TERMS.by(TERMS.book().with(correction));
        var due = due(corrected, "KN-06", Facts.from(LocalDate.of(2026, 7, 1)));
        assertThat(due.day()).isEqualTo("2026-07-08");
        assertThat(due.version().status()).isEqualTo(Status.VERIFIED);
        assertThat(due("KN-06", "2026-07-01").day()).isEqualTo("2026-07-06");
    }

    @Test
    void keepsTheOlderVersionWhenTheLawChanges() {
        var change = RuleFile.parse("""
                rule: KN-03
                title: Giải quyết khiếu nại lần đầu
                start: ngày thụ lý
                from: 2028-01-01
                length: 20 d
                law: Luật Mẫu 99/2027/QH16, Điều 1
                """);
        var changed = TERMS.by(TERMS.book().with(change));
        assertThat(due(changed, "KN-03", Facts.from(LocalDate.of(2027, 12, 31))).length())
                .isEqualTo(new Length(30, Unit.CALENDAR_DAY));
        assertThat(due(changed, "KN-03", Facts.from(LocalDate.of(2028, 1, 1))).length())
                .isEqualTo(new Length(20, Unit.CALENDAR_DAY));
    }

    @Test
    void givesANewerVersionToOpenCasesWhenATransitionClauseSaysSo() {
        var change = RuleFile.parse("""
                rule: KN-03
                title: Giải quyết khiếu nại lần đầu
                start: ngày thụ lý
                from: 2028-01-01
                length: 20 d
                transition: open-cases
                law: Luật Mẫu 99/2027/QH16, Điều 1
                """);
        var changed = TERMS.by(TERMS.book().with(change));
        var accepted = Facts.from(LocalDate.of(2027, 12, 20));
        assertThat(due(changed, "KN-03", accepted).length().amount()).isEqualTo(30);
        assertThat(due(changed, "KN-03", accepted.stillOpenOn(LocalDate.of(2027, 12, 31)))
                        .length()
                        .amount())
                .isEqualTo(30);
        assertThat(due(changed, "KN-03", accepted.stillOpenOn(LocalDate.of(2028, 1, 1)))
                        .length()
                        .amount())
                .isEqualTo(20);
    }
}
