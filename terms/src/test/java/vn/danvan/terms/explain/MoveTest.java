package vn.danvan.terms.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.danvan.terms.Answer;
import vn.danvan.terms.Facts;
import vn.danvan.terms.Terms;
import vn.danvan.terms.calendar.CalendarAnswer;
import vn.danvan.terms.calendar.NoticeFile;
import vn.danvan.terms.calendar.WorkingCalendar;
import vn.danvan.terms.rule.RuleFile;

class MoveTest {

    private static final Terms TERMS = Terms.standard();

    private static Move recounted(String rule, String start, Terms newer) {
        var before = SentenceTest.due(rule, Facts.from(LocalDate.parse(start)));
        return new Move(before, ((Answer.Due) newer.recount(before)).date());
    }

    private static Terms withNotice(String text) {
        return TERMS.on(((CalendarAnswer.Ready) WorkingCalendar.of(NoticeFile.parse(text))).calendar());
    }

    @Test
    void tellsWhichDaysANoticeChanged() {
        var move = recounted(
                "KN-01", "2027-05-04", withNotice("notice: 1/TB-MAU\nyear: 2027\nswap: 2027-05-10, 2027-05-15\n"));
        assertThat(move.moved()).isTrue();
        assertThat(move.sentence())
                .isEqualTo("Thụ lý hoặc từ chối thụ lý khiếu nại lần đầu: hạn chuyển từ 13/5/2027 sang thứ Sáu, ngày "
                        + "14/5/2027, vì 10/5/2027 nghỉ hoán đổi, làm bù ngày 15/5/2027.");
    }

    @Test
    void saysThatNothingMoved() {
        var move = recounted("KN-01", "2027-06-01", withNotice("notice: 1/TB-MAU\nyear: 2027\n"));
        assertThat(move.moved()).isFalse();
        assertThat(move.sentence())
                .isEqualTo("Thụ lý hoặc từ chối thụ lý khiếu nại lần đầu: hạn vẫn là thứ Năm, ngày 10/6/2027.");
    }

    @Test
    void tellsOfAChangedRule() {
        var corrected = TERMS.by(TERMS.book().with(RuleFile.parse("""
                rule: KN-06
                title: Gửi quyết định giải quyết khiếu nại lần đầu
                start: ngày ban hành quyết định
                from: 2012-07-01
                length: 5 wd
                law: Luật Khiếu nại 02/2011/QH13, Điều 32
                """)));
        assertThat(recounted("KN-06", "2026-07-01", corrected).sentence())
                .contains("từ 06/7/2026 sang thứ Tư, ngày 08/7/2026, vì quy định thay đổi (Điều 32");
    }
}
