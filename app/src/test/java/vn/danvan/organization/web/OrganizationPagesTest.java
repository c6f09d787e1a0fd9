package vn.danvan.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danvan.Browser;
import vn.danvan.DanvanTest;
import vn.danvan.organization.Directory;
import vn.danvan.organization.TestPeople;
import vn.danvan.organization.Unit;
import vn.danvan.platform.access.OfficerId;
import vn.danvan.platform.access.Role;
import vn.danvan.platform.access.TestSessions;

@DanvanTest
class OrganizationPagesTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestSessions sessions;

    @Autowired
    Directory directory;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    Map<Role, TestPeople.Person> agency;
    TestPeople.Person leader;
    Browser administrator;
    Unit unit;

    @BeforeEach
    void signIn() {
        agency = people.agency();
        leader = agency.get(Role.LEADER);
        var person = agency.get(Role.ADMINISTRATOR);
        administrator = sessions.browser(port, person.account());
        unit = directory.units(person.actor().agency()).getFirst();
    }

    @Test
    void aUnitIsAddedAndTheListSaysSo() {
        var answer = administrator.post("/organization/units", unitNamed("Phòng  Ước Mơ "));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(administrator.get("/organization/units").body())
                .contains("Đã thêm Phòng Ước Mơ.", ">Phòng Ước Mơ</a>", ">Phòng Mẫu</a>");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() {
        var fields = Map.of("name", "", "shortName", "ƯM", "kind", "CENTRE", "position", "một");
        var answer = administrator.post("/organization/units", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"name-error\"", "Chưa điền.", "id=\"position-error\"", "value=\"ƯM\"")
                .contains("<option value=\"CENTRE\" selected>");
    }

    @Test
    void aNameThatIsTakenIsSaidBesideTheName() {
        var answer = administrator.post("/organization/units", unitNamed("phòng mẫu"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Đã có đơn vị mang tên này.");
    }

    @Test
    void aUnitThatSomebodyElseChangedIsNotOverwritten() {
        var path = "/organization/units/" + unit.id();
        assertThat(administrator.post(path, unitNamed("Phòng Một")).statusCode())
                .isEqualTo(303);
        assertThat(administrator.post(path, unitNamed("Phòng Hai")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aNewOfficerGetsAnAccountAndAPasswordThatIsShownOnce() {
        var fields = Map.of(
                "name",
                "Đinh Thị Thử",
                "title",
                "Chuyên viên",
                "role",
                "OFFICER",
                "unit",
                unit.id().toString());
        var page = administrator
                .post("/organization/officers", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(administrator.get(page).body()).contains("Chưa có tài khoản");
        var id = new OfficerId(Long.parseLong(page.substring(page.lastIndexOf('/') + 1)));
        var opened = administrator.post(page + "/account", Map.of("username", "Thu.Moi." + id));
        assertThat(opened.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        var password = opened.body().replaceAll("(?s).*<code>([a-z2-9]{12})</code>.*", "$1");
        assertThat(administrator.get(page).body()).contains("thu.moi." + id).doesNotContain(password);
        assertThat(new Browser(port).signIn("thu.moi." + id, password).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aUsernameThatIsTakenOrMalformedIsRefused() {
        var other = agency.get(Role.CLERK);
        var fields = Map.of("name", "Đinh Thị Thử", "title", "Chuyên viên", "role", "OFFICER");
        var page = administrator
                .post("/organization/officers", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(administrator
                        .post(page + "/account", Map.of("username", other.username()))
                        .body())
                .contains("Tên đăng nhập này đã có người dùng.");
        assertThat(administrator
                        .post(page + "/account", Map.of("username", "Đinh Thử"))
                        .body())
                .contains("chữ thường không dấu", "value=\"Đinh Thử\"");
    }

    @Test
    void theListOfPeopleIsSearchedFromItsAddress() {
        var found = administrator.get("/organization/officers?q=tiep+cong").body();
        assertThat(found).contains("Nguyễn Văn Tiếp công dân").doesNotContain("Nguyễn Văn Văn thư");
        assertThat(administrator
                        .get("/organization/officers?q=%22%3E%3Cscript%3E")
                        .body())
                .doesNotContain("\"><script>");
    }

    @Test
    void theRecordShowsActsInWordsAndIsFiltered() {
        administrator.post("/organization/units", unitNamed("Phòng Ước Mơ"));
        var reader = sessions.browser(port, leader.account());
        assertThat(reader.get("/audit?act=unit.add").body()).contains("<td>Thêm đơn vị</td>", "Ngô Thị Mẫu");
        assertThat(reader.get("/audit?act=&day=&officer=").statusCode()).isEqualTo(200);
        assertThat(reader.get("/audit?day=2001-01-01").body()).contains("Không có gì khớp");
        var officer = leader.actor().officer();
        assertThat(reader.get("/audit?act=unit.add&officer=" + officer).body()).contains("Không có gì khớp");
    }

    @Test
    void everyoneIsLedToTheFirstPageOfTheOwnMenu() {
        assertThat(administrator.get("/").headers().firstValue("Location")).hasValue("/organization/officers");
    }

    @Test
    void theSecondOfTwoWhoChangeAUnitSeesBothVersions() {
        var path = "/organization/units/" + unit.id();
        administrator.post(path, unitNamed("Phòng Một"));
        var answer = administrator.post(path, unitNamed("Phòng Hai"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("<dd>Phòng Một</dd>", "value=\"Phòng Hai\"", "name=\"version\" value=\"1\"");
    }

    @Test
    void aMergerIsWrittenDownAndTheOldTreeStaysInSight() {
        administrator.post("/organization/units", unitNamed("Phòng Hai"));
        var two =
                directory.units(agency.get(Role.ADMINISTRATOR).actor().agency()).getLast();
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var form = "unit=" + unit.id() + ":0&unit=" + two.id() + ":0&name=Ph%C3%B2ng+G%E1%BB%99p&shortName=PG" + "&day="
                + tomorrow + "&symbol=12%2FQ%C4%90-SMVD&decidedOn=" + LocalDate.now(clock);
        var page = administrator
                .postForm("/organization/mergers", form)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(administrator.get(page).body()).contains("Phòng Gộp", "12/QĐ-SMVD", "Kế thừa", "Phòng Mẫu");
        assertThat(administrator.get("/organization/units?day=" + tomorrow).body())
                .contains(">Phòng Gộp</a>", "Đang xem tổ chức")
                .doesNotContain(">Phòng Mẫu</a>");
        assertThat(administrator.get("/organization/units").body()).contains(">Phòng Mẫu</a>");
    }

    @Test
    void aFileIsLookedAtBeforeItIsTakenIn() {
        administrator.get("/organization/imports");
        var file = "Tên đơn vị;Tên viết tắt;Loại\nPhòng Hai;P2;Phòng\nPhòng Ba;P3;Sở\n";
        var page = administrator
                .upload("/organization/imports?kind=UNITS", "don-vi.csv", file)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(administrator.get(page).body())
                .contains("C3", "Không có «Sở». Chọn một trong: Văn phòng, Thanh tra");
        var wrong = administrator.upload("/organization/imports?kind=UNITS", "x.csv", "a;=1+1\n");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Có công thức ở ô B1.");
    }

    @Test
    void templatesAndListsComeAsFiles() {
        var csv = administrator.get("/organization/exports?kind=UNITS&format=CSV");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "don-vi.csv");
        assertThat(csv.body()).startsWith("\uFEFFTên đơn vị;").contains("Phòng Mẫu;PM;Phòng;;1;");
        assertThat(administrator
                        .get("/organization/exports?kind=STAFF&format=XLSX&empty=true")
                        .body())
                .startsWith("PK");
    }

    @Test
    void othersReadAndChangeNothing() {
        var reader = sessions.browser(port, leader.account());
        assertThat(reader.get("/organization/units/" + unit.id()).body())
                .contains("Phòng Mẫu", "Nguyễn Văn Văn thư")
                .doesNotContain("Giải thể", "Lưu</button>");
        assertThat(reader.get("/organization/officers/" + leader.actor().officer())
                        .body())
                .contains("Lãnh đạo")
                .doesNotContain("Tên đăng nhập", "Thôi giữ", "Giao chức vụ");
    }

    private static Map<String, String> unitNamed(String name) {
        return Map.of("name", name, "shortName", "PM", "kind", "DIVISION", "position", "2");
    }
}
