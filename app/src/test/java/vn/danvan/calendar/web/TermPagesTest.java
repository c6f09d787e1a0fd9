package vn.danvan.calendar.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;

@DanvanTest
class TermPagesTest {
    @Autowired
    JdbcClient db;

    @Autowired
    TestPeople people;

    @Autowired
    TestSessions sessions;

    @LocalServerPort
    int port;

    Browser visitor;

    @BeforeEach
    void comeIn() {
        db.sql("DELETE FROM platform.visitor_use").update();
        visitor = new Browser(port);
    }

    @Test
    void aVisitorIsToldTheDayWithItsReasonsAndGetsNoSession() {
        var answer = visitor.get("/terms?rule=KN-03&from=2024-01-10");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Hạn: <time datetime=\"2024-02-15\">thứ Năm, ngày 15/02/2024</time>")
                .contains("Điều 28 Luật Khiếu nại 02/2011/QH13", "nghỉ Tết Nguyên đán", "<svg")
                .contains("/terms?rule=KN-03&amp;from=2024-01-10&amp;print=1");
        assertThat(visitor.cookie("danvan_session")).isEmpty();
    }

    @Test
    void theDayMayBeTypedAsPeopleDo() {
        assertThat(visitor.get("/terms?rule=kn-03&from=10/01/2024&when=complex&when=remote")
                        .body())
                .contains("datetime=\"2024-03-11\"");
    }

    @Test
    void aSuspensionMovesTheDay() {
        assertThat(visitor.get("/terms?rule=KN-03&from=2026-08-03&suspended=2026-08-10&resumed=2026-08-20")
                        .body())
                .contains("tạm đình chỉ từ ngày 10/8/2026, tính tiếp từ ngày 20/8/2026");
    }

    @Test
    void aYearWithoutNoticeIsSaidToBeProvisional() {
        assertThat(visitor.get("/terms?rule=KN-01&from=2031-01-20").body()).contains("Tạm tính: chưa có thông báo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"khiếu nại lần đầu", "khieu nai lan dau", "02/2011 lần đầu", "KN-03"})
    void aRuleIsFoundWithAndWithoutMarksByWordsAndLaw(String typed) {
        assertThat(visitor.get("/terms?q=" + URLEncoder.encode(typed, UTF_8)).body())
                .contains("/terms?rule=KN-03")
                .doesNotContain("/terms?rule=TCD-02\"");
    }

    @ParameterizedTest
    @CsvSource({
        "rule=KN-03&from=, from-error, Chưa điền.",
        "rule=KN-03&from=31/02/2026, from-error, không phải là ngày",
        "rule=KN-03&from=2011-01-10, from-error, không có quy định cho ngày 10/01/2011",
        "rule=KN-03&from=1500-01-10, from-error, ngoài khoảng lịch tính được",
        "rule=TC-05&from=2026-08-03&extensions=9, from-error, chỉ được gia hạn tối đa",
        "rule=TC-05&from=2026-08-03&extensions=x, extensions-error, không phải là số lần",
        "rule=KN-03&from=2026-08-03&suspended=2026-08-20&resumed=2026-08-10, from-error, trước ngày tạm đình chỉ",
        "rule=KN-03&from=2026-08-03&suspended=&resumed=2026-08-10, suspended-0-error, không phải là ngày",
    })
    void whatIsWrongStandsBesideItsField(String query, String field, String sentence) {
        var answer = visitor.get("/terms?" + query);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + field + "\"", sentence);
    }

    @Test
    void aRuleThatNobodyKnowsIsNotFound() {
        assertThat(visitor.get("/terms?rule=XX-99").statusCode()).isEqualTo(404);
    }

    @Test
    void aVisitorWhoAsksLikeAProgramIsStoppedAndAnOfficerIsNot() {
        var statuses = IntStream.rangeClosed(0, 2 * 60) // the minute may turn meanwhile
                .map(_ -> visitor.get("/terms?rule=KN-03").statusCode());
        assertThat(statuses.anyMatch(status -> status == 429)).isTrue();
        var officer =
                sessions.browser(port, people.agency().get(Role.ADMINISTRATOR).account());
        assertThat(officer.get("/terms?rule=KN-03").statusCode()).isEqualTo(200);
    }

    @Test
    void theFeedOfHolidaysIsTakenOnceAndKeptUntilItChanges() {
        var feed = visitor.get("/calendar/holidays.ics");
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(feed.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("SUMMARY:Nghỉ Quốc khánh");
        var tag = feed.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.get("/calendar/holidays.ics", Map.of("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void theDaysOffOfAYearAreListed() {
        assertThat(visitor.get("/calendar?year=2026").body())
                .contains("thứ Hai 31/08/2026", "nghỉ hoán đổi, làm bù ngày 22/8/2026", "9441/TB-BNV");
        assertThat(visitor.get("/calendar?year=1999").statusCode()).isEqualTo(404);
    }
}
