package vn.danvan.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.calendar.CalendarTables;
import vn.danvan.organization.TestPeople;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;

@DanvanTest
class NoticePagesTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestSessions sessions;

    @Autowired
    CalendarTables tables;

    @LocalServerPort
    int port;

    Browser administrator;

    @BeforeEach
    void signIn() {
        tables.empty();
        administrator =
                sessions.browser(port, people.agency().get(Role.ADMINISTRATOR).account());
    }

    @AfterEach
    void leaveNothing() {
        tables.empty();
    }

    @Test
    void aNoticeIsPreviewedSavedAndThenCounted() {
        var preview = administrator.post("/calendar/notices", swap());
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains(
                        "2 ngày thay đổi",
                        "Tháng 11/2026",
                        "nghỉ hoán đổi, làm bù ngày 05/12/2026",
                        "Lưu và tính lại hạn");
        assertThat(administrator.get("/calendar/notices").body()).doesNotContain("77/TB-VD");
        var saved = administrator.post("/calendar/notices", with(swap(), "step", "save"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(administrator
                        .get(saved.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Thông báo 77/TB-VD của Bộ Ví Dụ", "Đang tính");
        assertThat(new Browser(port).get("/terms?rule=KN-01&from=2026-11-23").body())
                .contains("datetime=\"2026-12-04\"", "77/TB-VD");
    }

    @ParameterizedTest
    @CsvSource({
        "number, '', number-error, Chưa điền.",
        "issued, 31/11/2026, issued-error, không phải là ngày",
        "worked, 2026-12-07, number-error, nhưng đó đã là: ngày làm việc",
        "worked, 2300-01-01, worked-0-error, ngoài khoảng lịch tính được",
        "year, 1890, year-error, Năm phải từ 2000 đến 2199.",
        "year, 2026, tet-error, Chưa điền.",
    })
    void whatIsWrongStandsBesideItsField(String field, String typed, String error, String sentence) {
        var answer = administrator.post("/calendar/notices", with(swap(), field, typed));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + error + "\"", sentence).contains("Bộ Ví Dụ");
    }

    @Test
    void anEndBeforeItsStartIsRefused() {
        var days = new HashMap<>(swap());
        days.putAll(Map.of("extraFrom", "2026-12-10", "extraTo", "2026-12-09", "extraName", "Ngày hội Ví Dụ"));
        assertThat(administrator.post("/calendar/notices", days).body())
                .contains("id=\"extraTo-0-error\"", "Ngày cuối đứng trước ngày đầu.");
    }

    @Test
    void aRuleIsSetRightAndTheCalculatorSaysSo() {
        var page = administrator.get("/calendar/rules/version?rule=DON-06");
        assertThat(page.body()).contains("Như phần mềm được giao", "name=\"amounts\"");
        var reading = Map.of(
                "from", "2012-07-01",
                "amounts", "12",
                "units", "wd",
                "articles", "Luật Ví Dụ 01/2020/QH14, Điều 3",
                "status", "VERIFIED",
                "verifiedBy", "Nguyễn Văn Thử",
                "verifiedOn", "20/11/2026");
        assertThat(administrator
                        .post("/calendar/rules/version?rule=DON-06", reading)
                        .statusCode())
                .isEqualTo(303);
        assertThat(new Browser(port).get("/terms?rule=DON-06&from=2026-11-02").body())
                .contains("12 ngày làm việc", "theo bản đối chiếu của Nguyễn Văn Thử ngày 20/11/2026");
        assertThat(administrator
                        .post("/calendar/rules/version?rule=DON-06", with(reading, "amounts", "0"))
                        .body())
                .contains("id=\"amounts-0-error\"");
    }

    private static Map<String, String> swap() {
        return Map.of(
                "number", "77/TB-VD",
                "issued", "20/11/2026",
                "issuer", "Bộ Ví Dụ",
                "scope", "state",
                "off", "2026-11-27",
                "worked", "2026-12-05");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
